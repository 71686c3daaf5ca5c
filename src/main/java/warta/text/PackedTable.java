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

  public static final PackedTable EMPTY = new PackedTable(new byte[] {0, 0}, 1, new int[1]);

  private final byte[] bytes;

  /** Where the first entry begins. */
  private final int first;

  /** Where entries begin, each near the hash of its key; 0 for none. */
  private final int[] slots;

  private PackedTable(byte[] bytes, int first, int[] slots) {
    this.bytes = bytes;
    this.first = first;
    this.slots = slots;
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
      int[] left = except.stream().mapToInt(table::find).filter(slot -> slot >= 0).toArray();
      for (int i = 0; i < left.length; i++) {
        left[i] = table.slots[left[i]];
      }
      Arrays.sort(left);
      int from = table.first;
      for (int start : left) {
        stream.write(table.bytes, from, start - from);
        from = table.endOf(start);
      }
      stream.write(table.bytes, from, table.end() - from);
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
    int first = in.position();
    int count = 0;
    for (int length = in.size(); length > 0; length = in.size()) {
      in.skip(length);
      in.skip(in.size());
      count++;
    }
    PackedTable table = new PackedTable(bytes, first, new int[2 * count + 1]);
    Unpacker again = new Unpacker(bytes, first, bytes.length);
    for (int left = count; left > 0; left--) {
      int start = again.position();
      byte[] key = again.bytes();
      again.skip(again.size());
      table.slots[table.slotOf(key)] = start;
    }
    return table;
  }

  /** How many entries there are. */
  public int size() {
    return slots.length / 2;
  }

  /** How many slots there are; about twice as many as entries. */
  public int slots() {
    return slots.length;
  }

  /** The slot of a key; less than 0 where there is none. */
  public int find(String key) {
    int slot = slotOf(key.getBytes(StandardCharsets.UTF_8));
    return slots[slot] == 0 ? -1 : slot;
  }

  public boolean isUsed(int slot) {
    return slots[slot] != 0;
  }

  public String key(int slot) {
    return new String(at(slot).bytes(), StandardCharsets.UTF_8);
  }

  /** Behind an entry that begins somewhere. */
  private int endOf(int start) {
    Unpacker in = new Unpacker(bytes, start, bytes.length);
    in.skip(in.size());
    in.skip(in.size());
    return in.position();
  }

  /** Behind the last entry. */
  private int end() {
    int last = 0;
    for (int start : slots) {
      last = Math.max(last, start);
    }
    return last == 0 ? first : endOf(last);
  }

  /** Reads the value in a slot. */
  public Unpacker value(int slot) {
    Unpacker in = at(slot);
    in.skip(in.size());
    int length = in.size();
    return new Unpacker(bytes, in.position(), in.position() + length);
  }

  private Unpacker at(int slot) {
    return new Unpacker(bytes, slots[slot], bytes.length);
  }

  /** The slot of a key, or the free one that it would have. */
  private int slotOf(byte[] key) {
    int slot = ((Arrays.hashCode(key) * 0x9E3779B1) >>> 1) % slots.length;
    while (slots[slot] != 0 && !isAt(slots[slot], key)) {
      slot = slot + 1 == slots.length ? 0 : slot + 1;
    }
    return slot;
  }

  private boolean isAt(int start, byte[] key) {
    Unpacker in = new Unpacker(bytes, start, bytes.length);
    int length = in.size();
    int from = in.position();
    return Arrays.equals(bytes, from, from + length, key, 0, key.length);
  }
}
