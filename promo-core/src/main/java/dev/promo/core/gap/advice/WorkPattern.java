package dev.promo.core.gap.advice;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import dev.promo.core.gap.WorkShape;
import dev.promo.core.win.ShapeSignal;
import java.util.Optional;
import java.util.stream.Stream;

/** Ways to spend a month, in pairs: what shows the level held, and what shows the next one instead. */
public enum WorkPattern {
  CLEAR_MORE_TASKS("Clear more of the tasks that already have a description."),
  FRAME_AN_OPEN_PROBLEM(
      CLEAR_MORE_TASKS,
      "Take a problem that nobody has described yet and turn it into questions, owners and a first step.",
      ShapeSignal.AMBIGUITY,
      ShapeSignal.SCOPE),
  POLISH_OWN_WORK("Make your own part perfect, alone."),
  JOIN_TEAMS_UP(
      POLISH_OWN_WORK,
      "Bring teams that do not report to you to one result that each of them needs.",
      ShapeSignal.INFLUENCE),
  KEEP_TO_THE_PROCESS("Keep to the process as it is."),
  MEND_THE_PROCESS(
      KEEP_TO_THE_PROCESS,
      "Change the process that causes the trouble, so that others work differently without you.",
      ShapeSignal.BLAST_RADIUS),
  WAIT_FOR_WORK("Wait until work is handed over."),
  RAISE_THE_PROBLEM(
      WAIT_FOR_WORK,
      "Name a problem before anybody asks, with what it costs and what you propose.",
      ShapeSignal.DIRECTION);

  private final Optional<WorkPattern> instead;
  private final String advice;
  private final ImmutableSet<ShapeSignal> signals;

  WorkPattern(String advice) {
    this.instead = Optional.empty();
    this.advice = advice;
    this.signals = ImmutableSet.of();
  }

  WorkPattern(WorkPattern instead, String advice, ShapeSignal... signals) {
    this.instead = Optional.of(instead);
    this.advice = advice;
    this.signals = ImmutableSet.copyOf(signals);
  }

  public WorkShape shape() {
    return signals.isEmpty() ? WorkShape.SAME_LEVEL : WorkShape.NEXT_LEVEL;
  }

  /** What of the same kind shows the level held; nothing for those that do themselves. */
  public Optional<WorkPattern> insteadOf() {
    return instead;
  }

  /** What to do, as an imperative sentence. */
  public String advice() {
    return advice;
  }

  /** What such work can honestly be said to show. */
  public ImmutableSet<ShapeSignal> signals() {
    return signals;
  }

  /** The patterns that carry a signal; at least one for each. */
  public static ImmutableSet<WorkPattern> carrying(ShapeSignal signal) {
    return Stream.of(values())
        .filter(pattern -> pattern.signals.contains(signal))
        .collect(toImmutableSet());
  }
}
