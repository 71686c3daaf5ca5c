package warta.edit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import warta.build.IoReasons;
import warta.diagnostic.Location;
import warta.diagnostic.Phrase;
import warta.text.SourceText;

/**
 * A text file as it is on disk, so that it can be written again with every other byte unchanged.
 *
 * @param path relative to {@code content/}
 * @param mark whether it begins with a byte order mark, which {@code source} does not have
 */
record TextFile(String path, boolean mark, SourceText source) {

  private static final String MARK = "\ufeff";

  static TextFile read(Path content, String path) throws EditRefusedException {
    try {
      byte[] bytes = Files.readAllBytes(content.resolve(path));
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      boolean mark = text.startsWith(MARK);
      return new TextFile(
          path, mark, new SourceText("content/" + path, mark ? text.substring(1) : text));
    } catch (CharacterCodingException e) {
      throw new EditRefusedException(
          Phrase.refusal("edit.not-utf8").with("file", "content/" + path));
    } catch (IOException e) {
      throw new EditRefusedException(
          Phrase.refusal("edit.unreadable-file")
              .with("file", "content/" + path)
              .with("reason", IoReasons.of(e)));
    }
  }

  String text() {
    return source.text();
  }

  /** The offset of the first character of a place. */
  int offset(Location place) {
    return source.startOfLine(place.line()) + place.column() - 1;
  }

  /** The change that edits make, which also moves the file if the path differs. */
  FileChange change(String newPath, Collection<TextEdit> edits) {
    String prefix = mark ? MARK : "";
    return new FileChange(path, newPath, prefix + text(), prefix + TextEdit.apply(text(), edits));
  }
}
