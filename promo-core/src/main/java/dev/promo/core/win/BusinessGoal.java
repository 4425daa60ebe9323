package dev.promo.core.win;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import dev.promo.core.person.Person;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that those above are measured on.
 *
 * @param id names it inside the case
 * @param text the goal in a sentence
 * @param owner who is measured on it
 */
public record BusinessGoal(String id, String text, Optional<Person> owner) {
  public BusinessGoal {
    checkArgument(!id.isBlank(), "the id of a goal must not be blank");
    checkArgument(!text.isBlank(), "goal '%s' must say what it is", id);
  }

  /** Whether the win names it, by id or by words; case and space do not matter. */
  public boolean isServedBy(Win win) {
    return win.goal()
        .map(BusinessGoal::plain)
        .filter(named -> named.equals(plain(id)) || named.equals(plain(text)))
        .isPresent();
  }

  private static String plain(String text) {
    return CharMatcher.whitespace().trimAndCollapseFrom(text.toLowerCase(Locale.ROOT), ' ');
  }
}
