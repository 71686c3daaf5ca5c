package warta.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Files beside the published folder, for those who run the servers: what to put into their
 * configuration, and when to build again. A file is written only when it says something else.
 */
final class Notices {

  private static final String NEXT_CHANGE = "next-change";
  private static final String HOSTS = "hosts";

  private Notices() {}

  /**
   * @param snippets for servers, by name
   */
  static void write(Path folder, Map<String, String> snippets, String nextChange)
      throws IOException {
    Files.createDirectories(folder);
    replace(folder.resolve(NEXT_CHANGE), nextChange);
    Path hosts = folder.resolve(HOSTS);
    if (!snippets.isEmpty()) {
      Files.createDirectories(hosts);
    }
    removeOthers(hosts, snippets.keySet());
    for (Map.Entry<String, String> snippet : new TreeMap<>(snippets).entrySet()) {
      replace(hosts.resolve(snippet.getKey()), snippet.getValue());
    }
  }

  private static void removeOthers(Path hosts, Set<String> names) throws IOException {
    if (!Files.isDirectory(hosts)) {
      return;
    }
    try (Stream<Path> all = Files.list(hosts)) {
      for (Path file : all.toList()) {
        if (Files.isRegularFile(file) && !names.contains(String.valueOf(file.getFileName()))) {
          Files.delete(file);
        }
      }
    }
  }

  private static void replace(Path file, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
      return;
    }
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.write(fresh, bytes);
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
