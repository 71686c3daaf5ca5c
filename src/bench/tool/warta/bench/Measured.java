package warta.bench;

/**
 * What one run of a program cost.
 *
 * @param seconds wall time
 * @param cpuSeconds user and system time of it and all its children
 * @param mebibytes the peak of the memory that it and all its children held at one time
 */
record Measured(double seconds, double cpuSeconds, double mebibytes) {}
