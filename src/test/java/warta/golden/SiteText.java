package warta.golden;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * Many files in one text. A line {@code -- path --} begins a file; what stands below is its text.
 * Before the closing dashes may stand how to read it:
 *
 * <ul>
 *   <li>{@code base64}: any bytes
 *   <li>{@code crlf}: with the line ends of Windows, and a byte order mark
 *   <li>{@code png 640x360}: a picture of that size, with no text below
 *   <li>{@code removed}: the file, or the folder, is to be removed
 * </ul>
 */
public final class SiteText {

  private static final Pattern HEAD =
      Pattern.compile("^-- (\\S+)(?: (base64|crlf|removed|png (\\d+)x(\\d+)))? --$");

  private SiteText() {}

  /** A file as it is to be written. */
  public record File(String path, byte[] bytes, boolean isRemoved) {}

  public static List<File> parse(String text) {
    List<File> files = new ArrayList<>();
    Matcher head = null;
    StringBuilder content = new StringBuilder();
    for (String line : text.split("(?<=\n)", -1)) {
      Matcher next = HEAD.matcher(line.replace("\n", ""));
      if (next.matches()) {
        if (head != null) {
          files.add(file(head, content.toString()));
        }
        head = next;
        content.setLength(0);
      } else if (head != null) {
        content.append(line);
      } else if (!line.isBlank()) {
        throw new IllegalArgumentException("text before the first file: " + line);
      }
    }
    if (head != null) {
      files.add(file(head, content.toString()));
    }
    return files;
  }

  /** Writes files as {@link #parse} reads them; the texts end with a line end. */
  public static String write(Map<String, String> files) {
    StringBuilder out = new StringBuilder();
    files.forEach((path, text) -> out.append("-- ").append(path).append(" --\n").append(text));
    return out.toString();
  }

  private static File file(Matcher head, String content) {
    String kind = head.group(2) == null ? "" : head.group(2);
    byte[] bytes =
        switch (kind) {
          case "" -> content.getBytes(StandardCharsets.UTF_8);
          case "removed" -> new byte[0];
          case "base64" -> Base64.getMimeDecoder().decode(content);
          case "crlf" ->
              ("\ufeff" + content.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);
          default -> png(Integer.parseInt(head.group(3)), Integer.parseInt(head.group(4)));
        };
    return new File(head.group(1), bytes, kind.equals("removed"));
  }

  /** All of a PNG that tells its size, and no picture. */
  public static byte[] png(int width, int height) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
    byte[] header = ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 8).array();
    chunk("IHDR", header, out);
    chunk("IEND", new byte[0], out);
    return out.toByteArray();
  }

  private static void chunk(String type, byte[] data, ByteArrayOutputStream out) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    out.writeBytes(name);
    out.writeBytes(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }
}
