package dev.promo.core.lint;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.lint.DimensionFacts.Demand;
import dev.promo.core.person.Person;
import dev.promo.core.person.Relation;
import dev.promo.core.policy.Defaults;
import dev.promo.core.win.Artefact;
import dev.promo.core.win.Corroboration;
import dev.promo.core.win.EvidenceWindow;
import dev.promo.core.win.Metric;
import dev.promo.core.win.Provenance;
import dev.promo.core.win.Win;
import dev.promo.core.win.WinLog;
import dev.promo.core.win.Wins;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule about a set of wins or a document does as its scenarios say. */
class SetRuleCasesTest {
  private static final PacketLinter LINTER = PacketLinter.standard();
  private static final Splitter.MapSplitter SCENARIO =
      Splitter.on(';').trimResults().withKeyValueSeparator(Splitter.on('=').limit(2));
  private static final Splitter COMMAS = Splitter.on(',');
  private static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 31);

  static Stream<Arguments> cases() {
    return LabelledCases.rows("set-cases.tsv").stream()
        .map(row -> Arguments.of(row.get(0), row.get(1), row.get(2), row.get(3)));
  }

  @ParameterizedTest(name = "{0} {1}: {3}")
  @MethodSource("cases")
  @Tag("A-013")
  @Tag("A-055")
  @Tag("A-071")
  @Tag("A-079")
  @Tag("A-110")
  void a_rule_does_as_its_scenario_says(
      String rule, String expected, String scenario, String note) {
    ImmutableList<SetFinding> findings =
        LINTER.lint(new Scenario(SCENARIO.split(scenario)).facts(rule));

    boolean fires = findings.stream().anyMatch(finding -> finding.rule().equals(rule));
    assertEquals(expected, fires ? "fires" : "silent", findings::toString);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void an_empty_dimension_is_an_error_until_the_gaps_name_it(
      String rule, String expected, String scenario, String note) {
    Scenario told = new Scenario(SCENARIO.split(scenario));
    LINTER.lint(told.facts(rule)).stream()
        .filter(finding -> finding.rule().equals("P04"))
        .forEach(finding -> assertEquals(
            told.is("namedInGaps") ? LintSeverity.WARN : LintSeverity.ERROR, finding.severity()));
  }

  /** Turns the words of a scenario into the facts of a document. */
  private record Scenario(Map<String, String> told) {
    PacketFacts facts(String rule) {
      PacketFacts.Builder facts = PacketFacts.builder();
      switch (rule) {
        case "P01" -> duplicates(facts);
        case "P02" -> recency(facts);
        case "P03", "P04" -> dimension(facts);
        case "P05" ->
          facts
              .selected(wins(number("wins"), i -> i < number("largestProject") ? "one" : "p" + i))
              .isSingleScope(is("singleScope"));
        case "P06" -> facts.addSelected(Wins.DELIVERABLE.withCorroborations(voices()));
        case "P07" -> gaps(facts);
        case "P08" ->
          facts
              .selected(wins(number("wins"), i -> "p" + i))
              .pages(new BigDecimal(text("pages")))
              .words(number("words"));
        case "P09" ->
          facts.selected(IntStream.range(0, number("wins"))
              .mapToObj(i -> win(i).withShape(Wins.shape(i < number("withTwoSignals") ? 2 : 1)))
              .collect(toImmutableList()));
        case "P10" ->
          facts
              .missedCommitments(number("missedCommitments"))
              .repairedCommitments(number("repaired"))
              .openNegativeFeedback(number("openNegativeDelivery"));
        case "P11" -> facts.addSelected(measured(0), measured(1));
        case "P12" ->
          facts
              .addSelected(
                  win(0).withSharedWhere(optional("sharedWhere").stream().toList()))
              .knownToDecisionMakers(
                  is("knownToDecisionMaker") ? ImmutableSet.of("win-0") : ImmutableSet.of());
        case "P13" ->
          facts
              .episodes(Splitter.on(" / ").splitToList(text("episodes")))
              .hasSetbackWithLesson(is("setbackWithLesson"));
        case "P14" ->
          facts.addPrintedNumbers(
              new PrintedNumber(text("printed"), text("origin").equals("ESTIMATED")));
        default -> throw new IllegalArgumentException("no scenario is known for " + rule);
      }
      return facts.build();
    }

    private void duplicates(PacketFacts.Builder facts) {
      ImmutableList<Win> wins = ImmutableList.of(told(0, "first"), told(1, "second"));
      facts.selected(wins).duplicates(Duplicates.in(WinLog.of(wins), Defaults.standard()));
    }

    private Win told(int number, String which) {
      LocalDate date = text(which).contains("2025") ? LAST_DAY.minusYears(1) : LAST_DAY;
      return win(number)
          .withDate(date)
          .withTitle(text(which))
          .withArtefacts(optional(which + "Artifact").stream()
              .map(address -> new Artefact("file", Optional.of(address), false))
              .toList());
    }

    private void recency(PacketFacts.Builder facts) {
      int late = number("lastQuarter");
      ImmutableList<Win> selected = IntStream.range(0, number("wins"))
          .mapToObj(i -> win(i).withDate(LAST_DAY.minusMonths(i < late ? 1 : 5)))
          .collect(toImmutableList());
      ImmutableList<Win> earlier = IntStream.range(0, number("earlierEligible"))
          .mapToObj(i -> win(100 + i).withDate(LAST_DAY.minusMonths(6)))
          .collect(toImmutableList());
      facts
          .window(EvidenceWindow.endingOn(LAST_DAY, number("windowMonths")))
          .selected(selected)
          .eligible(earlier);
    }

    private void dimension(PacketFacts.Builder facts) {
      boolean applies = !text("applicable").equals("no");
      Demand demand = !applies
          ? Demand.NOT_APPLICABLE
          : text("required").equals("no") ? Demand.OPTIONAL : Demand.REQUIRED;
      ImmutableSet<String> eligible = IntStream.range(0, number("eligible"))
          .mapToObj(i -> "win-" + i)
          .collect(toImmutableSet());
      boolean areOne = number("duplicates") > 1;
      facts
          .addDimensions(new DimensionFacts(text("dimension"), demand, eligible, is("namedInGaps")))
          .duplicates(new Duplicates(
              areOne ? ImmutableMap.of("win-0", "win-0", "win-1", "win-0") : ImmutableMap.of(),
              ImmutableList.of()));
    }

    private List<Corroboration> voices() {
      int loudest = number("largestVoice");
      int outside = number("outsideTeam");
      int all = number("corroborations");
      return IntStream.range(0, all)
          .mapToObj(i -> Corroboration.builder()
              .speaker(Person.of(i < loudest ? "Ward Sister" : "Voice " + (char) ('A' + i)))
              .relation(i >= all - outside ? Relation.CUSTOMER : Relation.PEER)
              .build())
          .toList();
    }

    private void gaps(PacketFacts.Builder facts) {
      if (text("section").equals("present")) {
        ImmutableList<String> gaps = IntStream.range(0, number("gaps"))
            .mapToObj(i -> "Concern " + i + ", and what answers it")
            .collect(toImmutableList());
        facts.gaps(new GapsSection(
            gaps,
            optional("noneKnownBy")
                .map(by -> new SignedNone(by, LocalDate.parse(text("noneKnownOn"))))));
      }
    }

    private Win measured(int which) {
      return win(which)
          .withProject(text("project"))
          .withMetrics(Metric.builder()
              .name(COMMAS.splitToList(text("metrics")).get(which))
              .before(new BigDecimal(COMMAS.splitToList(text("before")).get(which)))
              .after(new BigDecimal(COMMAS.splitToList(text("after")).get(which)))
              .period(COMMAS.splitToList(text("periods")).get(which))
              .unit("units")
              .provenance(Provenance.MEASURED)
              .build());
    }

    private static ImmutableList<Win> wins(int count, IntFunction<String> project) {
      return IntStream.range(0, count)
          .mapToObj(i -> win(i).withProject(project.apply(i)))
          .collect(toImmutableList());
    }

    private static Win win(int number) {
      return Wins.DELIVERABLE.withId("win-" + number).withDate(LAST_DAY);
    }

    private int number(String key) {
      return Integer.parseInt(told.getOrDefault(key, "0"));
    }

    private String text(String key) {
      return told.getOrDefault(key, "");
    }

    private Optional<String> optional(String key) {
      return Optional.of(text(key)).filter(value -> !value.equals("-"));
    }

    boolean is(String key) {
      return text(key).equals("yes");
    }
  }
}
