package warta.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Names this program and the Java that runs it. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version =
        Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
            .orElse("(unpackaged)");
    return new String[] {"Warta " + version + ", Java " + Runtime.version().feature()};
  }
}
