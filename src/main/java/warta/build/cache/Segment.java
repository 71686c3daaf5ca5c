package warta.build.cache;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** A file to which records are only ever appended; safe for any thread. */
final class Segment implements Closeable {

  private final Path file;
  private final FileChannel channel;
  private final AtomicLong end;

  private Segment(Path file, FileChannel channel, long end) {
    this.file = file;
    this.channel = channel;
    this.end = new AtomicLong(end);
  }

  /** Opens a segment, or begins it where there is none. */
  static Segment open(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    return new Segment(file, channel, channel.size());
  }

  long size() {
    return end.get();
  }

  Range append(byte[] record) {
    Range range = Range.of(end.getAndAdd(record.length), record);
    try {
      ByteBuffer buffer = ByteBuffer.wrap(record);
      while (buffer.hasRemaining()) {
        channel.write(buffer, range.position() + buffer.position());
      }
      return range;
    } catch (IOException e) {
      FileSystemException named = new FileSystemException(file.toString());
      named.initCause(e);
      throw new UncheckedIOException(named);
    }
  }

  /** Appends a record of another segment. */
  Range take(Range range, Segment from) {
    return from.read(range).map(this::append).orElse(Range.LOST);
  }

  /** A record; empty when it is no longer what was appended. */
  Optional<byte[]> read(Range range) {
    if (range.length() > size()) {
      return Optional.empty();
    }
    try {
      ByteBuffer buffer = ByteBuffer.allocate(range.length());
      while (buffer.hasRemaining()) {
        if (channel.read(buffer, range.position() + buffer.position()) < 0) {
          return Optional.empty();
        }
      }
      return Optional.of(buffer.array()).filter(range::isOf);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      // Records are checked when they are read.
    }
  }
}
