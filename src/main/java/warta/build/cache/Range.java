package warta.build.cache;

import java.util.zip.CRC32C;
import warta.text.Packer;
import warta.text.Unpacker;

/**
 * Where a record is in a {@link Segment}.
 *
 * @param check of its bytes, by which a damaged or foreign record is told
 */
record Range(long position, int length, int check) {

  /** Of a record that could not be read: nothing is as it says. */
  static final Range LOST = new Range(0, 0, -1);

  static Range of(long position, byte[] record) {
    return new Range(position, record.length, check(record, 0, record.length));
  }

  boolean isOf(byte[] record) {
    return record.length == length && check(record, 0, length) == check;
  }

  static int check(byte[] bytes, int from, int length) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, from, length);
    return (int) sum.getValue();
  }

  void write(Packer out) {
    out.count(position).count(length).number(check);
  }

  static Range read(Unpacker in) {
    return new Range(in.count(), (int) in.count(), in.integer());
  }
}
