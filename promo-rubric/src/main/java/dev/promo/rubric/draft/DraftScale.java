package dev.promo.rubric.draft;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A scale of proficiency while its ladder is being read. */
public final class DraftScale {
  private final String name;
  private final Map<String, DraftLevel> steps = new LinkedHashMap<>();

  DraftScale(String name) {
    this.name = name;
  }

  /** The step of this name; the first time, it becomes the highest step so far. */
  public DraftLevel step(String stepName) {
    return steps.computeIfAbsent(
        stepName.strip().toLowerCase(Locale.ROOT), key -> new DraftLevel(stepName.strip()));
  }

  String name() {
    return name;
  }

  Iterable<DraftLevel> steps() {
    return steps.values();
  }
}
