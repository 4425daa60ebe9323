package dev.promo.core.sponsor.stakeholder;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.policy.Defaults;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Problem;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whether enough people with influence know the work well enough to speak for it.
 *
 * @param influential those who count, by name
 * @param others those who do not count towards the number, by name; their word is welcome as a witness's
 * @param completeness whether there are enough
 */
public record ChampionMap(
    ImmutableList<Champion> influential,
    ImmutableList<Champion> others,
    Completeness completeness) {
  /** Whether the champions are enough. */
  public enum Completeness {
    /** Below {@link Defaults#fewestChampions()}. */
    TOO_FEW,
    /** Below {@link Defaults#champions()}. */
    ENOUGH,
    COMPLETE
  }

  /** Counts the champions; whoever is named twice counts once. */
  public static ChampionMap of(Iterable<Champion> champions, Defaults defaults) {
    ImmutableList<Champion> influential =
        named(champions, champion -> champion.hasInfluence(defaults));
    ImmutableList<Champion> others = named(champions, champion -> !champion.hasInfluence(defaults));
    return new ChampionMap(influential, others, completeness(people(influential), defaults));
  }

  private static ImmutableList<Champion> named(
      Iterable<Champion> champions, Predicate<Champion> kind) {
    return ImmutableList.copyOf(champions).stream()
        .filter(kind)
        .sorted(Stakeholder.BY_NAME)
        .collect(toImmutableList());
  }

  private static long people(ImmutableList<Champion> champions) {
    return champions.stream().map(Champion::person).distinct().count();
  }

  private static Completeness completeness(long people, Defaults defaults) {
    if (people < defaults.fewestChampions()) {
      return Completeness.TOO_FEW;
    }
    return people < defaults.champions() ? Completeness.ENOUGH : Completeness.COMPLETE;
  }

  /** What there is to say about the number: an error, a note, or nothing when it is complete. */
  public Optional<Problem> problem(Location place, Defaults defaults) {
    String message = "Of the champions, " + people(influential)
        + " stand above the candidate's level or manage people.";
    return switch (completeness) {
      case TOO_FEW ->
        Optional.of(Problem.error(
            "CHAMPIONS_FEW",
            place,
            message,
            "Win " + defaults.fewestChampions() + " at least, and aim for " + defaults.champions()
                + "."));
      case ENOUGH ->
        Optional.of(Problem.note(
            "CHAMPIONS_BELOW_TARGET", place, message, "Aim for " + defaults.champions() + "."));
      case COMPLETE -> Optional.empty();
    };
  }
}
