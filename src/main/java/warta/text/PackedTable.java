package warta.text;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Values by texts that stay packed in one array of bytes, as they are on disk: for tables that are
 * too large for an object, a text and a map's node for each of their entries. Immutable.
 */
public final class PackedTable {

  public static final PackedTable EMPTY = new PackedTable(new byte[] {0, 0}, new int[] {1});

  private final byte[] bytes;

  /** Where entries begin, in the order in which they were written; at last, where they end. */
  private final int[] starts;

  /** Numbers of entries from 1 on, each near the hash of its key; 0 for none. */
  private final int[] slots;

  private PackedTable(byte[] bytes, int[] starts) {
    this.bytes = bytes;
    this.starts = starts;
    this.slots = new int[2 * starts.length - 1];
    for (int entry = 0; entry < size(); entry++) {
      Unpacker in = at(entry);
      int length = in.size();
      slots[slotOf(bytes, in.position(), in.position() + length)] = entry + 1;
    }
  }

  /** Writes the entries of a table one after another. */
  public static final class Writer {
    private final OutputStream stream;
    private final Packer head = new Packer();
    private final Packer value = new Packer();

    public Writer(OutputStream stream) {
      this.stream = stream;
    }

    /**
     * Adds an entry.
     *
     * @param key not empty, and not added before
     */
    public void add(String key, Consumer<Packer> write) {
      try {
        write.accept(value);
        head.bytes(key.getBytes(StandardCharsets.UTF_8)).count(value.size());
        head.drainTo(stream);
        value.drainTo(stream);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** Adds all entries of a table but some. */
    public void addAll(PackedTable table, Set<String> except) throws IOException {
      int[] left = except.stream().mapToInt(table::find).filter(entry -> entry >= 0).toArray();
      Arrays.sort(left);
      int from = table.starts[0];
      for (int entry : left) {
        stream.write(table.bytes, from, table.starts[entry] - from);
        from = table.starts[entry + 1];
      }
      stream.write(table.bytes, from, table.starts[table.size()] - from);
    }

    /** Marks the end. */
    public void end() throws IOException {
      head.count(0).drainTo(stream);
    }
  }

  /**
   * Reads what a {@link Writer} wrote.
   *
   * @param bytes are not copied
   * @param in at the first entry, which is not the first of all bytes; afterwards behind the end
   */
  public static PackedTable read(byte[] bytes, Unpacker in) {
    int[] starts = new int[64];
    int count = 0;
    starts[0] = in.position();
    for (int length = in.size(); length > 0; length = in.size()) {
      in.skip(length);
      in.skip(in.size());
      count++;
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, 2 * count);
      }
      starts[count] = in.position();
    }
    return new PackedTable(bytes, Arrays.copyOf(starts, count + 1));
  }

  /** How many entries there are; each has a number less than that. */
  public int size() {
    return starts.length - 1;
  }

  /** The number of the entry of a key; less than 0 where there is none. */
  public int find(String key) {
    byte[] utf8 = key.getBytes(StandardCharsets.UTF_8);
    return slots[slotOf(utf8, 0, utf8.length)] - 1;
  }

  public String key(int entry) {
    return new String(at(entry).bytes(), StandardCharsets.UTF_8);
  }

  /** Reads the value of an entry. */
  public Unpacker value(int entry) {
    Unpacker in = at(entry);
    in.skip(in.size());
    in.size();
    return new Unpacker(bytes, in.position(), starts[entry + 1]);
  }

  private Unpacker at(int entry) {
    return new Unpacker(bytes, starts[entry], starts[entry + 1]);
  }

  /** The slot of a key, or the free one that it would have. */
  private int slotOf(byte[] text, int from, int end) {
    int hash = 1;
    for (int i = from; i < end; i++) {
      hash = 31 * hash + text[i];
    }
    int slot = ((hash * 0x9E3779B1) >>> 1) % slots.length;
    while (slots[slot] != 0 && !isKey(slots[slot] - 1, text, from, end)) {
      slot = slot + 1 == slots.length ? 0 : slot + 1;
    }
    return slot;
  }

  private boolean isKey(int entry, byte[] text, int from, int end) {
    Unpacker in = at(entry);
    int length = in.size();
    int key = in.position();
    return Arrays.equals(bytes, key, key + length, text, from, end);
  }
}
