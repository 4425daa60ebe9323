package dev.promo.core.privacy;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;

/**
 * Somebody or something whose name may have to be hidden, however often and in whatever part the case names it.
 *
 * @param name as it was written first
 * @param part the foremost part it plays
 * @param aliases other ways of writing it
 * @param description what stands in its place, if somebody chose words for it
 */
record Identity(
    String name, Part part, ImmutableSet<String> aliases, Optional<String> description) {
  static Identity of(String name, Part part) {
    return new Identity(name, part, ImmutableSet.of(), Optional.empty());
  }

  /** Two names with one key name the same. */
  static String key(String name) {
    return String.join(" ", Word.foldedIn(name));
  }

  /** The same under its first name; the name it has becomes an alias. */
  Identity under(String first) {
    return first.equals(name)
        ? this
        : new Identity(
            first,
            part,
            ImmutableSet.<String>builder().addAll(aliases).add(name).build(),
            description);
  }

  /** Whether a key is that of the name or of an alias. */
  boolean isKnownAs(String key) {
    return key(name).equals(key)
        || aliases.stream().anyMatch(alias -> key(alias).equals(key));
  }

  Identity and(Identity other) {
    return new Identity(
        name,
        part.compareTo(other.part) <= 0 ? part : other.part,
        Sets.union(aliases, other.aliases).immutableCopy(),
        description.or(other::description));
  }
}
