package dev.promo.core.gap.readiness;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableCollection;
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
  private final ImmutableCollection<Win> wins;

  EvidenceGuards(GapAnalysis analysis, Defaults defaults) {
    this.analysis = analysis;
    this.defaults = defaults;
    this.wins = analysis.dimensions().stream()
        .flatMap(each -> each.logged().eligible().stream())
        .map(ScoredWin::win)
        .collect(toImmutableMap(Win::id, win -> win, (win, again) -> win))
        .values();
  }

  Optional<FailedGuard> insufficient() {
    ShortDimensions dimensions = new ShortDimensions(analysis);
    int required = dimensions.required().size();
    if (required == 0) {
      return Optional.of(FailedGuard.ofCase(
          ReadinessGuard.ENOUGH_EVIDENCE,
          "The ladder asks for nothing at the target level that this case requires.",
          "Name the dimensions the case hangs on as critical."));
    }
    int missing = dimensions.neverShown().size();
    return 2 * missing <= required
        ? Optional.empty()
        : Optional.of(tooFew(required, dimensions.neverShown()));
  }

  private static FailedGuard tooFew(int required, ImmutableList<DimensionAnalysis> missing) {
    return FailedGuard.of(
        ReadinessGuard.ENOUGH_EVIDENCE,
        missing,
        "The log has a win that counts in " + (required - missing.size()) + " of " + required
            + " required dimensions. That says nothing about the person.",
        "Log what was done in " + Named.list(missing) + "; at least half must have a win.");
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
    return Optional.of(FailedGuard.ofCase(
        ReadinessGuard.NO_FLUKE,
        reason + " One " + what + " is no pattern.",
        "Show the same in another " + what + "."));
  }

  private Optional<FailedGuard> nextLevel() {
    return nextLevelDays().isEmpty()
        ? Optional.of(FailedGuard.ofCase(
            ReadinessGuard.NEXT_LEVEL_WORK,
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
    return Optional.of(FailedGuard.of(
        ReadinessGuard.LINES_SHOWN,
        open,
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
        : Optional.of(FailedGuard.ofCase(
            ReadinessGuard.LONG_ENOUGH,
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
