package warta.serve;

import java.util.List;
import org.jspecify.annotations.Nullable;
import warta.build.Edition;
import warta.build.OpenSite;
import warta.diagnostic.Diagnostic;

/**
 * What is served at one moment.
 *
 * @param edition the last good one; absent when there never was one
 * @param version other than that of any other edition
 * @param faults that keep the sources from being shown as they are now
 * @param reading the last one
 */
record Present(
    @Nullable Edition edition, String version, List<Diagnostic> faults, OpenSite.Reading reading) {

  boolean isSound() {
    return faults.isEmpty();
  }

  Present with(Edition other, String newVersion) {
    return new Present(other, newVersion, faults, reading);
  }

  Present with(List<Diagnostic> otherFaults) {
    return new Present(edition, version, List.copyOf(otherFaults), reading);
  }
}
