package dev.promo.core.gap;

import static dev.promo.core.rubric.Ladders.SENIOR;

import com.google.common.collect.ImmutableList;
import dev.promo.core.evidence.Coverage;
import dev.promo.core.policy.Defaults;
import dev.promo.core.rubric.Ladders;
import dev.promo.core.win.Win;
import dev.promo.core.win.WinLog;
import dev.promo.core.win.Wins;
import java.time.LocalDate;

/** Analyses of small logs, all up the ladder of {@link Ladders#analysts()} and in the year {@link Wins#YEAR}. */
public final class Analyses {
  public static final Defaults STANDARD = Defaults.standard();

  /** Next-level work of two projects, eight months apart, that nothing can be added to. */
  public static final Win FIRST =
      Wins.COMPLETE.withId("first").withDate(LocalDate.of(2026, 2, 27)).withProject("matching");

  public static final Win SECOND =
      Wins.COMPLETE.withId("second").withDate(Wins.AUTUMN).withProject("month-end");

  private Analyses() {}

  public static Win claiming(Win win, String... dimensions) {
    return win.withDimensions(
        ImmutableList.copyOf(dimensions).stream().map(Wins::claim).toList());
  }

  public static Coverage coverage(Win... wins) {
    return coverage(WinLog.of(ImmutableList.copyOf(wins)));
  }

  public static Coverage coverage(WinLog log) {
    return Coverage.of(Ladders.analysts(), log, Wins.YEAR, STANDARD);
  }

  public static Assessment saying(Standing... standings) {
    return new Assessment(ImmutableList.copyOf(standings), Priorities.UNSAID);
  }

  /** All of the log is known to those who decide. */
  public static GapAnalysis analysis(Assessment assessment, Win... wins) {
    return analysis(assessment, coverage(wins));
  }

  public static GapAnalysis analysis(Assessment assessment, Coverage logged) {
    return GapAnalysis.of(
        Ladders.analysts().expectations(SENIOR), logged, logged, assessment, STANDARD);
  }
}
