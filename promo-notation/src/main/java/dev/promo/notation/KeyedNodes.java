package dev.promo.notation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The entries of one mapping in written order: each key once, where it stands, and its value. */
final class KeyedNodes {
  /** So many keys are compared one by one: for most mappings that is quicker than making a table. */
  private static final int FEW = 16;

  private static final int USUAL = 4;

  private String[] keys = new String[USUAL];
  private @Nullable Node[] values = new Node[USUAL];
  private final Places places = new Places();
  private int size;
  private @Nullable Map<String, Integer> later;
  private @Nullable ImmutableMap<String, Node> map;

  /** One key with its value, at no place of its own. */
  static KeyedNodes of(String key, Node value) {
    KeyedNodes single = new KeyedNodes();
    single.add(key, 0, 0, value);
    return single;
  }

  /** Takes an entry whose key is not there yet. */
  void add(String key, int line, int column, Node value) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
      values = Arrays.copyOf(values, 2 * size);
    }
    if (size >= FEW) {
      later = later == null ? new HashMap<>() : later;
      later.put(key, size);
    }
    keys[size] = key;
    values[size] = value;
    places.add(line, column);
    size++;
  }

  int size() {
    return size;
  }

  /** The position of a key, -1 when it is not there. */
  int position(String key) {
    int hash = key.hashCode();
    int compared = Math.min(size, FEW);
    for (int i = 0; i < compared; i++) {
      if (keys[i].hashCode() == hash && keys[i].equals(key)) {
        return i;
      }
    }
    return later == null ? -1 : later.getOrDefault(key, -1);
  }

  ImmutableList<String> keys() {
    return ImmutableList.copyOf(Arrays.asList(keys).subList(0, size));
  }

  String key(int position) {
    return keys[position];
  }

  Node value(int position) {
    return Objects.requireNonNull(values[position], "value");
  }

  int line(int position) {
    return places.line(position);
  }

  int column(int position) {
    return places.column(position);
  }

  /** The same for those who know nothing of places; made when it is first asked for, whichever thread asks. */
  ImmutableMap<String, Node> asMap() {
    ImmutableMap<String, Node> made = map;
    if (made == null) {
      ImmutableMap.Builder<String, Node> entries = ImmutableMap.builderWithExpectedSize(size);
      for (int i = 0; i < size; i++) {
        entries.put(keys[i], value(i));
      }
      made = entries.buildOrThrow();
      map = made;
    }
    return made;
  }
}
