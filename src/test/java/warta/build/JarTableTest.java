package warta.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import warta.text.Fingerprint;

/** What a jar holds, read from its end. */
class JarTableTest {

  @TempDir private Path work;

  @Test
  void theFilesBelowAFolderAreFound() throws IOException {
    Path jar = jar("a/b.txt", "a/", "a/é/c.txt", "b/a/x.txt", "ab/x", "a/leer/", "a");
    assertThat(JarTable.of(jar.toFile()).filesBelow("a/")).containsExactly("a/b.txt", "a/é/c.txt");
    assertThat(JarTable.of(jar.toFile()).filesBelow("c/")).isEmpty();
  }

  @Test
  void aCommentAndAProgramInFrontDoNotMatter() throws IOException {
    byte[] plain = bytes("", "a/b.txt");
    byte[] commented = bytes("komentar".repeat(8000), "a/b.txt");
    ByteArrayOutputStream started = new ByteArrayOutputStream();
    started.writeBytes("#!/bin/sh\nexec java -jar $0\n".getBytes(StandardCharsets.UTF_8));
    started.writeBytes(plain);
    for (byte[] each : new byte[][] {plain, commented, started.toByteArray()}) {
      Path jar = Files.write(work.resolve("x.jar"), each);
      assertThat(JarTable.of(jar.toFile()).filesBelow("a/")).containsExactly("a/b.txt");
    }
  }

  @Test
  void everyChangeOfAFileChangesTheFingerprint() throws IOException {
    Path jar = jar("a/b.txt", "c.txt");
    Fingerprint before = JarTable.of(jar.toFile()).fingerprint();
    assertThat(JarTable.of(jar("a/b.txt", "c.txt").toFile()).fingerprint()).isEqualTo(before);
    assertThat(JarTable.of(jar("a/b.txt", "d.txt").toFile()).fingerprint()).isNotEqualTo(before);
    Path other = Files.write(work.resolve("x.jar"), bytes("", "a/b.txt", "c.txt=x"));
    assertThat(JarTable.of(other.toFile()).fingerprint()).isNotEqualTo(before);
  }

  @Test
  void whatIsNoJarIsRefused() throws IOException {
    Path empty = Files.write(work.resolve("empty.jar"), new byte[0]);
    assertThatThrownBy(() -> JarTable.of(empty.toFile())).isInstanceOf(ZipException.class);
    byte[] cut = bytes("", "a/b.txt");
    byte[] end = new byte[22];
    System.arraycopy(cut, cut.length - 22, end, 0, 22);
    Path tail = Files.write(work.resolve("tail.jar"), end);
    assertThatThrownBy(() -> JarTable.of(tail.toFile())).isInstanceOf(IOException.class);
  }

  private Path jar(String... names) throws IOException {
    return Files.write(work.resolve("x.jar"), bytes("", names));
  }

  /** Files with one byte, or what stands behind {@code =}. */
  private static byte[] bytes(String comment, String... names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.setComment(comment);
      for (String name : names) {
        int equals = name.indexOf('=');
        ZipEntry entry = new ZipEntry(equals < 0 ? name : name.substring(0, equals));
        entry.setTime(1_734_900_000_000L);
        out.putNextEntry(entry);
        if (!name.endsWith("/")) {
          out.write(equals < 0 ? '1' : name.charAt(equals + 1));
        }
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
