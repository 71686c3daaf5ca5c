package warta.output;

import java.util.function.IntFunction;

/**
 * Numbers by beginnings of addresses. It holds no text of its own: an entry is compared with the
 * address of its number, since a large site has more than a million of them.
 */
final class PathTable {

  private final IntFunction<String> addresses;
  private int[] numbers = new int[64];
  private int[] lengths = new int[64];
  private int size;

  /**
   * @param addresses by their numbers
   */
  PathTable(IntFunction<String> addresses) {
    this.addresses = addresses;
  }

  /** The number of the first {@code length} characters of an address; less than 0 without one. */
  int find(String address, int length) {
    return numbers[slotOf(address, length)] - 1;
  }

  /** Gives the first {@code length} characters of a number's address that number. */
  void put(int number, int length) {
    if (4 * size > 3 * numbers.length) {
      grow();
    }
    int slot = slotOf(addresses.apply(number), length);
    size += numbers[slot] == 0 ? 1 : 0;
    numbers[slot] = number + 1;
    lengths[slot] = length;
  }

  private void grow() {
    int[] oldNumbers = numbers;
    int[] oldLengths = lengths;
    numbers = new int[2 * oldNumbers.length];
    lengths = new int[2 * oldNumbers.length];
    size = 0;
    for (int i = 0; i < oldNumbers.length; i++) {
      if (oldNumbers[i] != 0) {
        put(oldNumbers[i] - 1, oldLengths[i]);
      }
    }
  }

  /** Where it is, or the free slot where it would be; there always is one. */
  private int slotOf(String address, int length) {
    int slot = (hash(address, length) >>> 4) & (numbers.length - 1);
    while (numbers[slot] != 0
        && !(lengths[slot] == length
            && address.regionMatches(0, addresses.apply(numbers[slot] - 1), 0, length))) {
      slot = (slot + 1) & (numbers.length - 1);
    }
    return slot;
  }

  private static int hash(String address, int length) {
    int hash = 0;
    if (length == address.length()) {
      hash = address.hashCode();
    } else {
      for (int i = 0; i < length; i++) {
        hash = 31 * hash + address.charAt(i);
      }
    }
    return (hash ^ (hash >>> 15)) * 0x9E3779B1;
  }
}
