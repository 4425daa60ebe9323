package dev.promo.rubric.tree;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.promo.rubric.draft.DraftDimension;
import dev.promo.rubric.draft.DraftLevel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The steps of a ladder's dimensions by the paths that lead to them, such as {@code people/coaching/3}: file, dimension
 * and step, or the last two of these, each by its id or its name.
 */
final class StepNames {
  /**
   * Where a path leads.
   *
   * @param step a step of the dimension's scale
   */
  record Place(DraftDimension dimension, DraftLevel step) {}

  private static final Splitter PARTS =
      Splitter.on(Pattern.compile("\\s*(?:/|\\\\|::|->|→|>|#|\\|)\\s*")).omitEmptyStrings();

  private final Map<String, Place> places = new HashMap<>();
  private final Set<String> ambiguous = new HashSet<>();
  private final Set<String> dimensions = new HashSet<>();

  void add(
      ImmutableList<String> files,
      ImmutableList<String> called,
      ImmutableList<String> steps,
      Place place) {
    for (String dimension : called) {
      dimensions.add(Names.key(dimension));
      for (String step : steps) {
        String tail = Names.key(dimension) + "/" + Names.key(step);
        put(tail, place);
        files.forEach(file -> put(Names.key(file) + "/" + tail, place));
      }
    }
  }

  private void put(String path, Place place) {
    Place other = places.putIfAbsent(path, place);
    if (other != null && !other.equals(place)) {
      ambiguous.add(path);
    }
  }

  /** The step that a path leads to; nothing where there is none, or more than one. */
  Optional<Place> find(String path) {
    ImmutableList<String> parts = parts(path);
    String key = String.join("/", parts);
    return Optional.ofNullable(places.get(key)).filter(place -> !ambiguous.contains(key));
  }

  boolean isDimension(String name) {
    return dimensions.contains(Names.key(name));
  }

  /** Whether a text has the form of such a path. */
  static boolean isPath(String text) {
    List<String> parts = parts(text);
    return parts.size() > 1 && parts.size() <= 6 && parts.stream().noneMatch(Texts::isProse);
  }

  private static ImmutableList<String> parts(String path) {
    return PARTS.splitToStream(path).map(Names::key).collect(ImmutableList.toImmutableList());
  }
}
