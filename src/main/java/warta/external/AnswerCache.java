package warta.external;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Earlier answers with their time, in a file that may vanish at any moment. */
final class AnswerCache {

  private static final Duration GOOD_FOR = Duration.ofDays(7);
  private static final Duration BAD_FOR = Duration.ofDays(1);

  private record Known(Instant time, Answer answer) {}

  private final Path file;
  private final Instant now;
  private final Map<String, Known> known = new TreeMap<>();

  AnswerCache(Path file, Instant now) {
    this.file = file;
    this.now = now;
    try {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        read(line);
      }
    } catch (IOException e) {
      known.clear();
    }
  }

  private void read(String line) {
    String[] parts = line.split("\t", -1);
    if (parts.length == 3 && parts[0].matches("\\d{1,11}")) {
      Instant time = Instant.ofEpochSecond(Long.parseLong(parts[0]));
      Answer answer = new Answer(parts[1]);
      if (answer.isKnown()) {
        known.put(parts[2], new Known(time, answer));
      }
    }
  }

  /** An answer that is not too old. */
  synchronized Optional<Answer> find(String address) {
    Known found = known.get(address);
    if (found == null || found.time().isAfter(now)) {
      return Optional.empty();
    }
    Duration lasting = found.answer().isDead() ? BAD_FOR : GOOD_FOR;
    return found.time().plus(lasting).isAfter(now) ? Optional.of(found.answer()) : Optional.empty();
  }

  synchronized void put(String address, Answer answer) {
    known.put(address, new Known(now, answer));
  }

  /** Writes the answers that are still of use. */
  synchronized void save() throws IOException {
    List<String> lines = new ArrayList<>();
    known.forEach(
        (address, entry) -> {
          if (find(address).isPresent()) {
            String time = Long.toString(entry.time().getEpochSecond());
            lines.add(String.join("\t", time, entry.answer().status(), address));
          }
        });
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.write(fresh, lines, StandardCharsets.UTF_8);
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
