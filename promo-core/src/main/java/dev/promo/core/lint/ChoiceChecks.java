package dev.promo.core.lint;

import static com.google.common.collect.ImmutableMultiset.toImmutableMultiset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import dev.promo.core.lint.DimensionFacts.Demand;
import dev.promo.core.person.Relation;
import dev.promo.core.policy.Defaults;
import dev.promo.core.win.Corroboration;
import dev.promo.core.win.EvidenceWindow;
import dev.promo.core.win.Win;
import java.time.LocalDate;

/** Whether the wins that were chosen show a pattern: over time, dimensions, projects and voices. */
final class ChoiceChecks {
  private static final int MONTHS_OF_A_QUARTER = 3;
  private static final int PERCENT = 100;
  private static final int SIGNALS = 2;

  private ChoiceChecks() {}

  static void look(PacketFacts facts, Defaults defaults, SetFindings findings) {
    duplicates(facts, findings);
    facts.window().ifPresent(window -> recency(facts, window, defaults, findings));
    facts.dimensions().forEach(dimension -> dimension(facts, dimension, findings));
    projects(facts, defaults, findings);
    voices(facts.selected(), defaults, findings);
    shapes(facts.selected(), defaults, findings);
  }

  private static void duplicates(PacketFacts facts, SetFindings findings) {
    facts.duplicates().ifPresent(duplicates -> {
      duplicates
          .shared()
          .asMap()
          .forEach((cluster, wins) ->
              findings.addIf(true, SetRule.DUPLICATE_WIN, String.join(", ", wins)));
      duplicates
          .suspicions()
          .forEach(suspicion -> findings.addIf(
              true,
              SetRule.DUPLICATE_WIN,
              suspicion.pair().first() + ", " + suspicion.pair().second()));
    });
  }

  private static void recency(
      PacketFacts facts, EvidenceWindow window, Defaults defaults, SetFindings findings) {
    LocalDate quarter = window.to().minusMonths(MONTHS_OF_A_QUARTER);
    long late =
        facts.selected().stream().filter(win -> win.date().isAfter(quarter)).count();
    boolean hasEarlier = facts.eligible().stream().anyMatch(win -> !win.date().isAfter(quarter));
    findings.addIf(
        hasEarlier && exceeds(late, facts.selected().size(), defaults.mostOfOneKind()),
        SetRule.RECENCY_CLUSTER,
        "");
  }

  private static void dimension(PacketFacts facts, DimensionFacts dimension, SetFindings findings) {
    long different = dimension.eligible().stream()
        .map(win -> facts
            .duplicates()
            .map(duplicates -> duplicates.clusters().getOrDefault(win, win))
            .orElse(win))
        .distinct()
        .count();
    findings.addIf(
        different == 1 && dimension.demand() != Demand.NOT_APPLICABLE,
        SetRule.DIMENSION_THIN,
        dimension.dimension());
    if (different == 0 && dimension.demand() == Demand.REQUIRED) {
      findings.add(
          SetRule.DIMENSION_EMPTY,
          dimension.isNamedInGaps() ? SetRule.DIMENSION_EMPTY.severity() : LintSeverity.ERROR,
          dimension.dimension());
    }
  }

  private static void projects(PacketFacts facts, Defaults defaults, SetFindings findings) {
    if (facts.isSingleScope() || facts.selected().size() < 2) {
      return;
    }
    ImmutableMultiset<String> projects = facts.selected().stream()
        .flatMap(win -> win.project().stream())
        .collect(toImmutableMultiset());
    projects
        .elementSet()
        .forEach(project -> findings.addIf(
            exceeds(projects.count(project), facts.selected().size(), defaults.mostOfOneKind()),
            SetRule.SINGLE_PROJECT,
            project));
  }

  private static void voices(ImmutableList<Win> wins, Defaults defaults, SetFindings findings) {
    ImmutableMultiset<String> voices = wins.stream()
        .flatMap(win -> win.corroborations().stream())
        .map(seen -> seen.speaker().name())
        .collect(toImmutableMultiset());
    if (voices.isEmpty()) {
      return;
    }
    int loudest = voices.elementSet().stream().mapToInt(voices::count).max().orElseThrow();
    boolean isHeardOutside = wins.stream()
        .flatMap(win -> win.corroborations().stream())
        .anyMatch(ChoiceChecks::isOutside);
    findings.addIf(
        !isHeardOutside || exceeds(loudest, voices.size(), defaults.mostOfOneKind()),
        SetRule.ONE_VOICE,
        "");
  }

  private static boolean isOutside(Corroboration seen) {
    return seen.relation() == Relation.STAKEHOLDER || seen.relation() == Relation.CUSTOMER;
  }

  private static void shapes(ImmutableList<Win> wins, Defaults defaults, SetFindings findings) {
    long shaped = wins.stream().filter(win -> win.shape().size() >= SIGNALS).count();
    findings.addIf(
        shaped * PERCENT < (long) wins.size() * defaults.leastOfNextLevelShape(),
        SetRule.SAME_LEVEL_SHAPE,
        "");
  }

  private static boolean exceeds(long part, int whole, int percent) {
    return part * PERCENT > (long) whole * percent;
  }
}
