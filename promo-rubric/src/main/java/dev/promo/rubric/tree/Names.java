package dev.promo.rubric.tree;

import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Things by what they are called, by name or id, when neither case nor outer space matter. */
final class Names {
  private final Map<String, TreeStep> things = new HashMap<>();

  Names(Iterable<TreeStep> declared) {
    for (TreeStep step : declared) {
      step.id().ifPresent(id -> things.putIfAbsent(key(id), step));
    }
    for (TreeStep step : declared) {
      things.putIfAbsent(key(step.name()), step);
    }
  }

  ImmutableSet<String> keys() {
    return ImmutableSet.copyOf(things.keySet());
  }

  boolean has(String name) {
    return things.containsKey(key(name));
  }

  /** The thing as it is declared; the step itself where it is not. */
  TreeStep of(TreeStep step) {
    return things.getOrDefault(key(step.name()), step);
  }

  static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
