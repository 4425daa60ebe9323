package dev.promo.core.gap.readiness;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.evidence.ScoredWin;
import dev.promo.core.gap.DimensionAnalysis;
import dev.promo.core.gap.GapAnalysis;
import dev.promo.core.gap.WorkShape;
import dev.promo.core.policy.Defaults;
import dev.promo.core.win.Win;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/** What has to hold of all the wins that count, taken together. */
final class EvidenceGuards {
  private final GapAnalysis analysis;
  private final Defaults defaults;
  private final ImmutableSet<Win> wins;

  EvidenceGuards(GapAnalysis analysis, Defaults defaults) {
    this.analysis = analysis;
    this.defaults = defaults;
    this.wins = analysis.dimensions().stream()
        .flatMap(each -> each.logged().eligible().stream())
        .map(ScoredWin::win)
        .collect(toImmutableSet());
  }

  Optional<FailedGuard> insufficient() {
    ShortDimensions dimensions = new ShortDimensions(analysis);
    int required = dimensions.required().size();
    ImmutableList<DimensionAnalysis> missing = dimensions.neverShown();
    int shown = required - missing.size();
    if (required > 0 && 2 * shown >= required) {
      return Optional.empty();
    }
    return Optional.of(
        required == 0
            ? new FailedGuard(
                ReadinessGuard.ENOUGH_EVIDENCE,
                ImmutableList.of(),
                "The ladder asks for nothing at the target level that this case requires.",
                "Name the dimensions the case hangs on as critical.")
            : new FailedGuard(
                ReadinessGuard.ENOUGH_EVIDENCE,
                missing.stream().map(DimensionAnalysis::dimension).collect(toImmutableList()),
                "The log has a win that counts in " + shown + " of " + required
                    + " required dimensions. That says nothing about the person.",
                "Log what was done in " + Named.list(missing)
                    + "; at least half must have a win."));
  }

  Stream<FailedGuard> failed() {
    return Stream.of(fluke(), nextLevel(), lines(), months()).flatMap(Optional::stream);
  }

  private Optional<FailedGuard> fluke() {
    ImmutableSet<YearMonth> months =
        wins.stream().map(win -> YearMonth.from(win.date())).collect(toImmutableSet());
    ImmutableSet<Optional<String>> projects =
        wins.stream().map(Win::project).collect(toImmutableSet());
    if (months.size() == 1) {
      return fluke("Every win that counts is from " + months.iterator().next() + ".", "month");
    }
    return projects.size() == 1 && projects.iterator().next().isPresent()
        ? fluke(
            "Every win that counts is from the project '"
                + projects.iterator().next().get() + "'.",
            "project")
        : Optional.empty();
  }

  private static Optional<FailedGuard> fluke(String reason, String what) {
    return Optional.of(new FailedGuard(
        ReadinessGuard.NO_FLUKE,
        ImmutableList.of(),
        reason + " One " + what + " is no pattern.",
        "Show the same in another " + what + "."));
  }

  private Optional<FailedGuard> nextLevel() {
    return nextLevelDays().isEmpty()
        ? Optional.of(new FailedGuard(
            ReadinessGuard.NEXT_LEVEL_WORK,
            ImmutableList.of(),
            "No win that counts carries " + defaults.shapesOfNextLevelWork()
                + " signals of next-level work.",
            "Say what makes the work next-level work, where it is so; otherwise seek other work."))
        : Optional.empty();
  }

  private Optional<FailedGuard> lines() {
    int all =
        analysis.dimensions().stream().mapToInt(each -> each.expected().size()).sum();
    int shown =
        analysis.dimensions().stream().mapToInt(DimensionAnalysis::linesShown).sum();
    if (100L * shown >= (long) defaults.percentOfLinesShown() * all) {
      return Optional.empty();
    }
    ImmutableList<DimensionAnalysis> open = analysis.dimensions().stream()
        .filter(each -> each.linesShown() < each.expected().size())
        .collect(toImmutableList());
    return Optional.of(new FailedGuard(
        ReadinessGuard.LINES_SHOWN,
        open.stream().map(DimensionAnalysis::dimension).collect(toImmutableList()),
        "Of the " + all + " lines of the target level " + shown + " were shown.",
        "Show at least " + defaults.percentOfLinesShown() + "% of them; open are lines of "
            + Named.list(open) + "."));
  }

  private Optional<FailedGuard> months() {
    ImmutableList<LocalDate> days = nextLevelDays();
    long months = days.isEmpty()
        ? 0
        : ChronoUnit.MONTHS.between(days.get(0), days.get(days.size() - 1).plusDays(1));
    return months >= defaults.monthsOfNextLevelWork()
        ? Optional.empty()
        : Optional.of(new FailedGuard(
            ReadinessGuard.LONG_ENOUGH,
            ImmutableList.of(),
            "Next-level work reaches over " + Named.count(months, "whole month") + ".",
            "Keep it up until it reaches over " + defaults.monthsOfNextLevelWork()
                + ", or log older work that is missing."));
  }

  private ImmutableList<LocalDate> nextLevelDays() {
    return wins.stream()
        .filter(win -> WorkShape.of(win, defaults) == WorkShape.NEXT_LEVEL)
        .map(Win::date)
        .sorted()
        .collect(toImmutableList());
  }
}
