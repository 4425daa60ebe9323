package dev.promo.core.person;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;

/**
 * Somebody the case speaks of. Only the name and the work role are kept; promo has no field for anything private.
 *
 * @param name as the person writes it, on one line, without comma, semicolon or parenthesis
 * @param role the role at work, such as {@code Head of Payables}
 */
public record Person(String name, Optional<String> role) {
  public Person {
    checkArgument(!name.isBlank(), "a person's name must not be blank");
    checkArgument(
        isPlain(name) && name.indexOf(',') < 0,
        "the name '%s' must not hold a comma, semicolon or parenthesis",
        name);
    checkArgument(
        role.isEmpty() || isPlain(role.get()),
        "the role '%s' must be one line without semicolon or parenthesis",
        role.orElse(""));
    name = name.strip();
    role = role.map(String::strip);
  }

  /** Whether it says something, and can stand as a role behind a name. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (breaksARole(text.charAt(i))) {
        return false;
      }
    }
    return !text.isBlank();
  }

  private static boolean breaksARole(char letter) {
    return switch (letter) {
      case ';', '(', ')', '\n', '\r' -> true;
      default -> false;
    };
  }

  public static Person of(String name) {
    return new Person(name, Optional.empty());
  }

  public static Person of(String name, String role) {
    return new Person(name, Optional.of(role));
  }

  /**
   * Reads {@code Dana Ito} or {@code Dana Ito (Head of Payables)}.
   *
   * @throws IllegalArgumentException when there is no name, or something stands behind the role
   */
  public static Person parse(String text) {
    String written = text.strip();
    int open = written.indexOf('(');
    if (open < 0) {
      return of(written);
    }
    checkArgument(written.endsWith(")"), "'%s' is not written as 'Name' or 'Name (Role)'", written);
    return of(
        written.substring(0, open).strip(), written.substring(open + 1, written.length() - 1));
  }

  /** The form that {@link #parse} reads. */
  @Override
  public String toString() {
    return role.map(held -> name + " (" + held + ")").orElse(name);
  }
}
