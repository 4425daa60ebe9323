package dev.promo.packet;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.stream.Collectors.joining;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.promo.core.evidence.DimensionCoverage;
import dev.promo.core.evidence.ScoredWin;
import dev.promo.core.person.Person;
import dev.promo.core.person.Relation;
import dev.promo.core.rubric.Behaviour;
import dev.promo.core.rubric.Expectation;
import dev.promo.core.rubric.RubricDimension;
import dev.promo.core.win.Quarter;
import dev.promo.packet.document.Cell;
import dev.promo.packet.document.Inline;
import dev.promo.packet.document.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The map: every dimension of the ladder, what the next level asks there, and what was shown. */
final class RubricSection implements Section {
  private static final ImmutableList<String> HEADER = ImmutableList.of(
      "Dimension", "The next level asks first", "Shown", "Evidence", "Quarters", "Confirmed by");
  private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();
  private static final String NOTHING = "–";

  @Override
  public void compose(Composition composition) {
    ImmutableMap<RubricDimension, ImmutableList<Behaviour>> asked =
        composition
            .promotion()
            .rubric()
            .expectations(composition.promotion().targetLevel())
            .stream()
            .collect(toImmutableMap(Expectation::dimension, Expectation::behaviours));
    composition.section("The ladder, dimension by dimension");
    composition.add(new Table(
        HEADER,
        composition.coverage().dimensions().stream()
            .map(shown ->
                row(shown, asked.getOrDefault(shown.dimension(), ImmutableList.of()), composition))
            .collect(toImmutableList())));
  }

  private static ImmutableList<Cell> row(
      DimensionCoverage shown, ImmutableList<Behaviour> asked, Composition composition) {
    return ImmutableList.of(
        Cell.of(Inline.strong(shown.dimension().name())),
        Cell.of(bar(asked, composition.defaults().wordsPerBar())),
        Cell.of(Phrases.state(shown.state())),
        Cell.of(references(shown, composition)),
        Cell.of(quarters(shown)),
        Cell.of(witnesses(shown)));
  }

  /** The first behaviour of the level, as far as the words reach. */
  private static String bar(ImmutableList<Behaviour> asked, int words) {
    if (asked.isEmpty()) {
      return "The ladder leaves this open.";
    }
    List<String> first = WORDS.splitToList(asked.get(0).text());
    return first.size() <= words
        ? asked.get(0).text()
        : String.join(" ", first.subList(0, words)) + " …";
  }

  /** The numbers of the wins shown for it: they follow one another. */
  private static String references(DimensionCoverage shown, Composition composition) {
    ImmutableList<ScoredWin> wins = composition.selection().byDimension().get(shown.dimension());
    if (wins.isEmpty()) {
      return NOTHING;
    }
    int first = composition.number(wins.get(0));
    int last = first + wins.size() - 1;
    return first == last ? Integer.toString(first) : first + "–" + last;
  }

  private static String quarters(DimensionCoverage shown) {
    ImmutableSortedSet<Quarter> quarters = shown.quarters();
    if (quarters.isEmpty()) {
      return NOTHING;
    }
    return quarters.size() == 1
        ? quarters.first().toString()
        : quarters.size() + ": " + quarters.first() + " to " + quarters.last();
  }

  /** Roles and how many people hold them, never names. */
  private static String witnesses(DimensionCoverage shown) {
    Map<Relation, Set<Person>> people = new TreeMap<>();
    shown.eligible().stream()
        .flatMap(scored -> scored.win().corroborations().stream())
        .forEach(seen -> people
            .computeIfAbsent(seen.relation(), relation -> new HashSet<>())
            .add(seen.speaker()));
    return people.isEmpty()
        ? NOTHING
        : people.entrySet().stream()
            .map(held -> count(held.getValue().size(), Phrases.relation(held.getKey())))
            .collect(joining(", "));
  }

  private static String count(int people, String relation) {
    return people == 1 ? relation : people + " " + relation + "s";
  }
}
