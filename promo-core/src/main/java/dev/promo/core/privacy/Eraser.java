package dev.promo.core.privacy;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.promo.core.PromotionCase;
import dev.promo.core.person.Person;
import dev.promo.core.person.Privacy;
import dev.promo.core.win.WinLog;
import java.util.Optional;

/**
 * Takes somebody out of a case for good and leaves the label of their part, such as {@code Peer A}: their name, its
 * parts and aliases, in every text, id and address. All else stays as it is.
 *
 * <p>What others call them is known from the case and its private names alone.
 */
public final class Eraser {
  private final Names names;
  private final String key;
  private final Erasing erasing = new Erasing();

  private Eraser(Names names, String key) {
    this.names = names;
    this.key = key;
  }

  /** For one person of a case; the case decides which part they play in it. */
  public static Eraser of(PromotionCase promotion, Person person) {
    return of(promotion, person, CoverWords.english());
  }

  /** The same with a label in the words of another language. */
  public static Eraser of(PromotionCase promotion, Person person, CoverWords words) {
    String key = Identity.key(person.name());
    ImmutableList<Identity> all = Identities.of(promotion);
    Identity erased = all.stream()
        .filter(each -> each.isKnownAs(key))
        .findFirst()
        .orElseGet(() -> Identity.of(person.name(), Part.OTHER));
    ImmutableList<Identity> known = all.contains(erased)
        ? all
        : ImmutableList.<Identity>builder().addAll(all).add(erased).build();
    return new Eraser(
        Names.of(known, ImmutableList.of(erased), words, Optional.empty()),
        Identity.key(erased.name()));
  }

  public PromotionCase erase(PromotionCase promotion) {
    return new CaseRewriter(erasing).rewrite(promotion);
  }

  /** The log behind the case, as it is kept in files. */
  public WinLog erase(WinLog log) {
    return new WinRewriter(erasing, log).log();
  }

  /** A text that is kept beside the log, such as the beginning of a brag document. */
  public String erase(String text) {
    return erasing.text(text);
  }

  /** Changes nothing but what speaks of that one person. */
  private final class Erasing implements Rewriting {
    @Override
    public String text(String text) {
      return Passage.replaceAll(text, names.passages(text));
    }

    @Override
    public Person person(Person person, Part part) {
      return names
          .label(person)
          .map(Person::of)
          .orElseGet(() -> new Person(person.name(), person.role().map(this::text)));
    }

    @Override
    public Optional<String> address(String address) {
      return Optional.of(address).filter(held -> names.passages(held).isEmpty());
    }

    @Override
    public Optional<Integer> people(int count) {
      return Optional.of(count);
    }

    @Override
    public ImmutableMap<String, String> ids(String kind, ImmutableList<String> ids) {
      return Slugs.of(ids, names::passages);
    }

    @Override
    public Privacy privacy(Privacy privacy) {
      return new Privacy(
          privacy.names().stream()
              .filter(each -> !Identity.key(each.name()).equals(key))
              .collect(toImmutableList()),
          privacy.shown());
    }
  }
}
