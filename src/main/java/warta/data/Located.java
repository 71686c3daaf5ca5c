package warta.data;

import warta.diagnostic.Location;

/** A value that was read, with the place where it is written. */
public record Located<T>(T value, Location location) {}
