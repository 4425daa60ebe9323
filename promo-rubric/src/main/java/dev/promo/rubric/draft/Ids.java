package dev.promo.rubric.draft;

import dev.promo.notation.Slug;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Ids that nothing else has. */
final class Ids {
  private final String kind;
  private final Set<String> taken = new HashSet<>();

  /**
   * Ids of one kind of thing.
   *
   * @param kind what a thing is called whose name has no letter or digit
   */
  Ids(String kind) {
    this.kind = kind;
  }

  /**
   * The id that a ladder gives or, without one, the first of these names that is still free, or the last and a number.
   */
  String of(Optional<String> written, String... names) {
    if (written.isPresent() && taken.add(written.get())) {
      return written.get();
    }
    String slug = kind;
    for (String name : names) {
      slug = Optional.of(Slug.of(name)).filter(made -> !made.isEmpty()).orElse(kind);
      if (taken.add(slug)) {
        return slug;
      }
    }
    int number = 2;
    while (!taken.add(slug + "-" + number)) {
      number++;
    }
    return slug + "-" + number;
  }
}
