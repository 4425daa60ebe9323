package dev.promo.packet.calibration;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.promo.core.PromotionCase;
import dev.promo.core.evidence.DimensionCoverage;
import dev.promo.core.evidence.ScoredWin;
import dev.promo.core.person.Person;
import dev.promo.core.person.Relation;
import dev.promo.core.rubric.Behaviour;
import dev.promo.core.win.Quarter;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Section;
import dev.promo.packet.compose.Words;
import dev.promo.packet.document.Cell;
import dev.promo.packet.document.Inline;
import dev.promo.packet.document.Table;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The map: every dimension of the ladder, what the next level asks there, and what was shown. */
final class RubricSection implements Section {
  private static final String NOTHING = "–";

  /** For the texts, several people whose number is not told. */
  private static final int UNTOLD = 0;

  @Override
  public void compose(Composition composition) {
    composition.section(composition.say("ladder.heading"));
    composition.add(new Table(
        header(composition),
        composition.coverage().dimensions().stream()
            .map(shown -> row(shown, composition))
            .collect(toImmutableList())));
  }

  private static ImmutableList<String> header(Composition composition) {
    return ImmutableList.of(
        composition.say("dimension"),
        composition.say("ladder.asks"),
        composition.say("ladder.shown"),
        composition.say("ladder.evidence"),
        composition.say("ladder.quarters"),
        composition.say("ladder.confirmed"));
  }

  private static ImmutableList<Cell> row(DimensionCoverage shown, Composition composition) {
    PromotionCase promotion = composition.promotion();
    ImmutableList<Behaviour> asked =
        promotion.ladder().behaviours(shown.dimension(), promotion.targetLevel());
    return ImmutableList.of(
        Cell.of(Inline.strong(shown.dimension().name())),
        Cell.of(bar(asked, composition)),
        Cell.of(composition.wording().state(shown.state())),
        Cell.of(references(shown, composition)),
        Cell.of(quarters(shown, composition)),
        Cell.of(witnesses(shown, composition)));
  }

  /** The first behaviour of the level, as far as the words reach. */
  private static String bar(ImmutableList<Behaviour> asked, Composition composition) {
    return asked.isEmpty()
        ? composition.say("ladder.open")
        : Words.first(composition.defaults().wordsPerBar(), asked.get(0).text());
  }

  /** The numbers of the wins that argue for it, which follow one another; or else of those that argue elsewhere. */
  private static String references(DimensionCoverage shown, Composition composition) {
    ImmutableList<ScoredWin> wins = composition.selection().byDimension().get(shown.dimension());
    if (wins.isEmpty()) {
      return elsewhere(shown, composition);
    }
    int first = composition.number(wins.get(0)).orElseThrow();
    int last = first + wins.size() - 1;
    return first == last ? Integer.toString(first) : first + "–" + last;
  }

  private static String elsewhere(DimensionCoverage shown, Composition composition) {
    String numbers = shown.eligible().stream()
        .flatMap(scored -> composition.number(scored).stream())
        .sorted()
        .map(number -> Integer.toString(number))
        .collect(joining(", "));
    return numbers.isEmpty() ? NOTHING : numbers;
  }

  private static String quarters(DimensionCoverage shown, Composition composition) {
    ImmutableSortedSet<Quarter> quarters = shown.quarters();
    if (quarters.isEmpty()) {
      return NOTHING;
    }
    return quarters.size() == 1
        ? composition.wording().quarter(quarters.first())
        : composition.say(
            "ladder.span",
            quarters.size(),
            composition.wording().quarter(quarters.first()),
            composition.wording().quarter(quarters.last()));
  }

  /** Roles and how many people hold them, never names. */
  private static String witnesses(DimensionCoverage shown, Composition composition) {
    Map<Relation, Set<Person>> people = new TreeMap<>();
    shown.eligible().stream()
        .flatMap(scored -> scored.win().corroborations().stream())
        .forEach(seen -> people
            .computeIfAbsent(seen.relation(), relation -> new HashSet<>())
            .add(seen.speaker()));
    return people.isEmpty()
        ? NOTHING
        : people.entrySet().stream()
            .map(held -> count(held.getValue().size(), held.getKey(), composition))
            .collect(joining(", "));
  }

  private static String count(int people, Relation relation, Composition composition) {
    int told = people == 1 ? 1 : composition.redaction().people(people).orElse(UNTOLD);
    return composition.say("ladder." + relation.name(), told);
  }
}
