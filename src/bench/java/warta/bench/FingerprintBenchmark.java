package warta.bench;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import warta.text.Fingerprint;

/** The fingerprint of a file, and that of an output which shows 20 stories. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class FingerprintBenchmark {

  private static final int CARDS = 20;

  private final byte[] file = new Samples().next().getBytes(StandardCharsets.UTF_8);
  private final Fingerprint card = Fingerprint.of(file);

  @Benchmark
  public Fingerprint ofFile() {
    return Fingerprint.of(file);
  }

  @Benchmark
  public Fingerprint ofList() {
    Fingerprint.Builder key = Fingerprint.builder().add("section").add("/nasional/").add(true);
    for (int i = 0; i < CARDS; i++) {
      key.add(card);
    }
    return key.build();
  }
}
