package dev.promo.core.privacy;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** Ids without the names in them; two that would become one stay apart. */
final class Slugs {
  private static final CharMatcher KEPT =
      CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9'));

  /** What becomes of a label in letters that an id does not have. */
  private static final String NOTHING_KEPT = "hidden";

  private Slugs() {}

  static ImmutableMap<String, String> of(
      ImmutableList<String> ids, Function<String, ImmutableList<Passage>> passages) {
    Set<String> taken = new HashSet<>(ids);
    ImmutableMap.Builder<String, String> slugs = ImmutableMap.builder();
    for (String id : ids) {
      List<Passage> hidden = passages.apply(id);
      slugs.put(id, hidden.isEmpty() ? id : free(Passage.replaceAll(id, slugged(hidden)), taken));
    }
    return slugs.buildOrThrow();
  }

  private static ImmutableList<Passage> slugged(List<Passage> passages) {
    return passages.stream()
        .map(each -> new Passage(each.start(), each.end(), slug(each.instead())))
        .collect(toImmutableList());
  }

  private static String slug(String label) {
    String slug = KEPT.negate().trimAndCollapseFrom(label.toLowerCase(Locale.ROOT), '-');
    return slug.isEmpty() ? NOTHING_KEPT : slug;
  }

  private static String free(String slug, Set<String> taken) {
    String free = slug;
    for (int number = 2; !taken.add(free); number++) {
      free = slug + "-" + number;
    }
    return free;
  }
}
