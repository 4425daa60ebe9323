package dev.promo.journal;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.gap.Rating;
import dev.promo.core.person.Person;
import dev.promo.core.problem.Problem;
import dev.promo.core.sponsor.stakeholder.Challenger;
import dev.promo.core.sponsor.stakeholder.Champion;
import dev.promo.core.sponsor.stakeholder.Stakeholder;
import dev.promo.core.sponsor.stakeholder.TrustAction;
import dev.promo.notation.Fields;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads who can speak for the candidate, and who is still to be convinced. */
final class StakeholderFields {
  private static final int MOST_LEVELS = 50;

  private final WinNames wins;

  StakeholderFields(WinNames wins) {
    this.wins = wins;
  }

  ImmutableList<Champion> champions(Fields fields) {
    return people(fields, "champions", this::champion);
  }

  ImmutableList<Challenger> challengers(Fields fields) {
    return people(fields, "challengers", this::challenger);
  }

  private static <T extends Stakeholder> ImmutableList<T> people(
      Fields fields, String key, Function<Fields, Optional<T>> reader) {
    Set<Person> named = new HashSet<>();
    return fields.list(key, "name").stream()
        .flatMap(item ->
            reader
                .apply(item)
                .filter(held -> isNew(named.add(held.person()), held.person(), item))
                .stream())
        .collect(toImmutableList());
  }

  private static boolean isNew(boolean isNew, Person person, Fields item) {
    if (!isNew) {
      item.problem(Problem.error(
          "DUPLICATE_PERSON",
          item.location("name"),
          person.name() + " is named above already and left out here.",
          "Keep one of the two, or write the role to tell two people apart."));
    }
    return isNew;
  }

  private Optional<Champion> champion(Fields fields) {
    Optional<Integer> levelsAbove = levelsAbove(fields);
    boolean isLineManager = fields.flag("line-manager").orElse(false);
    Optional<Rating> perceived = perceived(fields);
    Optional<LocalDate> lastFeedback = fields.date("last-feedback");
    ImmutableSet<String> knows = wins.all(fields, "knows");
    return People.read(fields)
        .map(person ->
            new Champion(person, levelsAbove, isLineManager, perceived, lastFeedback, knows));
  }

  private Optional<Challenger> challenger(Fields fields) {
    Optional<Integer> levelsAbove = levelsAbove(fields);
    Optional<String> question = fields.text("question");
    Optional<Rating> perceived = perceived(fields);
    Optional<LocalDate> lastFeedback = fields.date("last-feedback");
    ImmutableSet<String> knows = wins.all(fields, "knows");
    ImmutableList<TrustAction> actions = fields.list("actions").stream()
        .flatMap(action -> action(action).stream())
        .collect(toImmutableList());
    return People.read(fields)
        .map(person ->
            new Challenger(person, levelsAbove, question, perceived, lastFeedback, knows, actions));
  }

  private static Optional<Integer> levelsAbove(Fields fields) {
    return fields.integer("levels-above", -MOST_LEVELS, MOST_LEVELS);
  }

  private static Optional<Rating> perceived(Fields fields) {
    return fields.integer("perceived", Rating.LOWEST, Rating.HIGHEST).map(Rating::new);
  }

  private static Optional<TrustAction> action(Fields fields) {
    Optional<String> action = fields.requiredText("action");
    Optional<Person> owner = fields.required("owner", People.one(fields, "owner"));
    Optional<LocalDate> due = fields.requiredDate("due");
    return fields.build(
        () -> new TrustAction(action.orElseThrow(), owner.orElseThrow(), due.orElseThrow()));
  }
}
