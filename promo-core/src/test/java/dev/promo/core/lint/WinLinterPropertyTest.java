package dev.promo.core.lint;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.win.AnyWin;
import dev.promo.core.win.Metric;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(AnyDraft.class)
@Domain(AnyWin.class)
@Domain(DomainContext.Global.class)
class WinLinterPropertyTest {
  private static final WinLinter LINTER = WinLinter.standard();
  private static final WinLinter ANOTHER = WinLinter.standard();

  /** Rules that say that something is there, by a list of words; more words cannot take it away. */
  private static final ImmutableSet<String> OF_WORDS =
      ImmutableSet.of("W12", "W15", "W16", "W21", "W22", "W23", "W26", "W27", "W34");

  @Property(tries = 1_000)
  void the_same_draft_has_the_same_findings(@ForAll Draft draft, @ForAll LintProfile profile) {
    assertEquals(lint(draft, profile), ANOTHER.lint(draft, profile, Drafts.TODAY));
  }

  @Property(tries = 1_000)
  void findings_stand_inside_the_text_and_in_order(
      @ForAll Draft draft, @ForAll LintProfile profile) {
    ImmutableList<Finding> findings = lint(draft, profile);

    findings.forEach(finding -> assertTrue(finding.end() <= draft.text().length()));
    assertEquals(ImmutableList.sortedCopyOf(findings), findings);
  }

  @Property(tries = 1_000)
  void findings_weigh_what_the_policy_says(@ForAll Draft draft, @ForAll LintProfile profile) {
    for (Finding finding : lint(draft, profile)) {
      WinRule rule = Rules.of(finding.rule());
      boolean isBeyond = rule == WinRule.TOO_LONG && finding.severity() == LintSeverity.ERROR;
      assertTrue(isBeyond || rule.severities().get(profile) == finding.severity());
    }
  }

  @Property(tries = 1_000)
  void an_irrelevant_sentence_takes_no_word_finding_away(
      @ForAll Draft draft, @ForAll("irrelevant") String sentence) {
    ImmutableList<Finding> before = ofWords(lint(draft, LintProfile.PACKET));
    Draft longer = draft.withText(draft.text() + "\n" + sentence);

    assertTrue(ofWords(lint(longer, LintProfile.PACKET)).containsAll(before), longer::text);
  }

  @Property(tries = 1_000)
  void dismissing_one_finding_leaves_the_others(@ForAll Draft draft, @ForAll LintProfile profile) {
    ImmutableList<Finding> findings = lint(draft, profile);
    for (Finding finding : findings) {
      if (finding.severity() != LintSeverity.ERROR) {
        Dismissal dismissal = Dismissal.of(finding, draft.text(), "the words are the client's");
        ImmutableList<Finding> others = findings.stream()
            .filter(each -> !dismissal.covers(each, draft.text()))
            .collect(toImmutableList());
        assertEquals(others, Dismissal.open(findings, draft.text(), ImmutableList.of(dismissal)));
        assertTrue(others.size() < findings.size());
      }
    }
  }

  @Property(tries = 1_000)
  void a_quantity_from_a_stored_metric_answers_the_demand_for_one(
      @ForAll Draft draft, @ForAll Metric metric) {
    Assume.that(metric.after().signum() != 0);
    String unit = metric.unit().equals("%") ? "%" : " " + metric.unit();
    Draft mended = draft.withText(
        draft.text() + "\nIt is " + metric.after().abs().toPlainString() + unit + ".");

    assertTrue(
        lint(mended, LintProfile.PACKET).stream()
            .noneMatch(finding -> finding.rule().equals("W03")),
        mended::text);
  }

  @Property(tries = 1_000)
  void swapping_names_changes_nothing(
      @ForAll("named") String template,
      @ForAll("names") String one,
      @ForAll("names") String other) {
    Draft draft = Drafts.complete(template.replace("NAME", one))
        .withCollaborators(ImmutableList.of(one + " Lang"))
        .withCorroborations(ImmutableList.of());
    Draft swapped = draft
        .withText(template.replace("NAME", other))
        .withCollaborators(ImmutableList.of(other + " Lang"));

    for (LintProfile profile : LintProfile.values()) {
      assertEquals(rules(lint(draft, profile)), rules(lint(swapped, profile)), swapped::text);
    }
  }

  @Property(tries = 1_000)
  void the_computers_locale_changes_nothing(@ForAll Draft draft, @ForAll("locales") String locale) {
    ImmutableList<Finding> here = lint(draft, LintProfile.PACKET);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      assertEquals(here, lint(draft, LintProfile.PACKET));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Provide
  Arbitrary<String> irrelevant() {
    return Arbitraries.of(
        "The depot is in the harbour.",
        "It was a Tuesday.",
        "The form has two pages.",
        "Lunch is at noon.");
  }

  @Provide
  Arbitrary<String> named() {
    return Arbitraries.of(
        "NAME rebuilt the rota and nights fell from 9 to 4 a month.",
        "I framed the scheme; NAME built the till integration.",
        "Trained NAME, who now runs the release rota alone.",
        "My output is better than NAME and it should be recognised.",
        "NAME wrote: \"Without this work our opening would have slipped.\"",
        "With NAME I cut the queue from 40 to 12 minutes.",
        "The guide was rewritten by NAME in March 2026.",
        "NAME said that she is abrasive and too direct.",
        "Feedback from NAME was \"the clearest plan since I started here\".",
        "Saved NAME 40 hours a month.",
        "Matched the offer because NAME earns $142,000.");
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of(
        "Kim",
        "Aisha",
        "Søren",
        "Łukasz",
        "Zoë",
        "Nguyen",
        "Omar",
        "Ines",
        "Will",
        "Grace",
        "Joy",
        "Mark",
        "Hope",
        "Grant",
        "Christian",
        "Rich",
        "Frank",
        "Sunny",
        "Olga",
        "Yusuf",
        "Chloe",
        "O’Neill",
        "Ayşe",
        "Dmitri");
  }

  @Provide
  Arbitrary<String> locales() {
    return Arbitraries.of("tr-TR", "az-AZ", "lt-LT", "ar-EG-u-nu-arab", "en-US", "de-DE");
  }

  private static ImmutableList<Finding> ofWords(ImmutableList<Finding> findings) {
    return findings.stream()
        .filter(finding -> OF_WORDS.contains(finding.rule()))
        .collect(toImmutableList());
  }

  private static ImmutableList<String> rules(ImmutableList<Finding> findings) {
    return findings.stream().map(Finding::rule).sorted().collect(toImmutableList());
  }

  private static ImmutableList<Finding> lint(Draft draft, LintProfile profile) {
    return LINTER.lint(draft, profile, Drafts.TODAY);
  }
}
