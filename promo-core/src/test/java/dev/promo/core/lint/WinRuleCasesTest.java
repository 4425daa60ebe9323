package dev.promo.core.lint;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule fires and stays silent as its cases say, on texts of many occupations. */
class WinRuleCasesTest {
  private static final WinLinter LINTER = WinLinter.standard();
  private static final Splitter SEMICOLONS = Splitter.on(';').trimResults();

  static Stream<Arguments> cases() {
    return LabelledCases.rows("cases.tsv").stream()
        .map(row -> Arguments.of(
            row.get(0), row.get(1), LintProfile.valueOf(row.get(2)), row.get(3), row.get(4)));
  }

  @ParameterizedTest(name = "{0} {1}: {4} ({2}, {3})")
  @MethodSource("cases")
  void a_rule_does_as_its_case_says(
      String rule, String expected, LintProfile profile, String fields, String text) {
    Map<String, String> given = fields.equals("-")
        ? ImmutableMap.of()
        : SEMICOLONS.withKeyValueSeparator('=').split(fields);
    LocalDate asOf = LocalDate.parse(given.getOrDefault("asOf", Drafts.TODAY.toString()));

    ImmutableList<Finding> findings =
        LINTER.lint(Drafts.with(Drafts.complete(text), given), profile, asOf);

    boolean fires = findings.stream().anyMatch(finding -> finding.rule().equals(rule));
    assertEquals(expected, fires ? "fires" : "silent", findings::toString);
  }

  @Test
  void every_rule_has_three_cases_of_each_kind() {
    List<List<String>> rows = LabelledCases.rows("cases.tsv");
    for (WinRule rule : WinRule.values()) {
      for (String expected : ImmutableSet.of("fires", "silent")) {
        long cases = rows.stream()
            .filter(row -> row.get(0).equals(rule.id()) && row.get(1).equals(expected))
            .count();
        assertTrue(cases >= 3, () -> rule.id() + " " + expected + ": " + cases);
      }
    }
  }

  @Test
  void the_cases_speak_of_no_unknown_rule() {
    ImmutableSet<String> ids =
        Stream.of(WinRule.values()).map(WinRule::id).collect(toImmutableSet());
    LabelledCases.rows("cases.tsv")
        .forEach(row -> assertTrue(ids.contains(row.get(0)), row::toString));
  }
}
