package dev.promo.notation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The different keys of one mapping, in the order they were met. */
final class KeyNames {
  /** So many keys are compared one by one: for most mappings that is quicker than making a table. */
  private static final int FEW = 16;

  private final List<String> few = new ArrayList<>();
  private final Map<String, Integer> many = new HashMap<>(0);

  /**
   * Takes a key, unless it is there.
   *
   * @return the position of the same key before it, -1 when there is none
   */
  int add(String name) {
    int first = few.indexOf(name);
    if (first >= 0) {
      return first;
    }
    if (few.size() < FEW) {
      few.add(name);
      return -1;
    }
    Integer later = many.putIfAbsent(name, FEW + many.size());
    return later == null ? -1 : later;
  }
}
