package warta.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import warta.diagnostic.Location;

/** The entries of a mapping while it is read; the first of two equal keys wins. */
final class EntryList {

  private final List<Value.Entry> entries = new ArrayList<>();
  private final Map<String, Location> places = new HashMap<>();
  private final DataFaults faults;

  EntryList(DataFaults faults) {
    this.faults = faults;
  }

  void add(String key, Location place, Value value) {
    Location first = places.putIfAbsent(key, place);
    if (first == null) {
      entries.add(new Value.Entry(key, place, value));
    } else {
      faults.duplicate(key, place, first);
    }
  }

  Value.Mapping toMapping(Location place) {
    return new Value.Mapping(entries, place);
  }
}
