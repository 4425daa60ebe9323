package dev.promo.core.person;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A name that must not leave with a redacted document, beside those of the people of the case.
 *
 * @param name as it is written
 * @param kind what it names
 * @param aliases other ways of writing it: short names, initials, addresses of mail
 * @param description what stands in its place, such as {@code a large retail customer}; without it, a label
 */
public record PrivateName(
    String name, Kind kind, ImmutableSet<String> aliases, Optional<String> description) {
  private static final int SHORTEST = 2;

  /** What a name names. */
  public enum Kind {
    PERSON,
    CUSTOMER,
    /** A project's code name. */
    PROJECT,
    /** An employer, a supplier, a place. */
    ORGANISATION
  }

  public PrivateName {
    Stream.concat(Stream.of(name), aliases.stream())
        .forEach(written -> checkArgument(
            written.codePoints().filter(Character::isLetterOrDigit).count() >= SHORTEST,
            "the private name '%s' must have at least %s letters",
            written,
            SHORTEST));
    if (kind == Kind.PERSON) {
      name = Person.of(name).name();
    }
    checkArgument(
        description.map(PrivateName::isClause).orElse(true),
        "the description '%s' must be a few words on one line, without comma, colon, semicolon or parenthesis",
        description.orElse(""));
  }

  public static PrivateName of(String name, Kind kind) {
    return new PrivateName(name, kind, ImmutableSet.of(), Optional.empty());
  }

  private static boolean isClause(String text) {
    return !text.isBlank() && text.chars().noneMatch(sign -> ",;:()\n\r".indexOf(sign) >= 0);
  }
}
