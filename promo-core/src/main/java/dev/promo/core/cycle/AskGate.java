package dev.promo.core.cycle;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.cycle.AskBlocker.Kind;
import dev.promo.core.gap.Importance;
import dev.promo.core.policy.Defaults;
import dev.promo.core.sponsor.Alignment;
import dev.promo.core.sponsor.OpenConcern;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands before asking for the promotion on a day. It is no verdict on the person, and an open gate promises
 * nothing.
 *
 * @param blockers all of it, by kind; gaps most urgent first
 */
public record AskGate(ImmutableList<AskBlocker> blockers) {

  /** Looks at the gate on a day. */
  public static AskGate on(LocalDate day, AskFacts facts, Defaults defaults) {
    return new AskGate(Stream.of(
            prework(day, facts.timeline(), defaults),
            closed(day, facts.cycle()),
            gaps(facts),
            concerns(facts),
            sponsor(facts),
            alignment(facts),
            late(facts))
        .flatMap(blockers -> blockers)
        .collect(toImmutableList()));
  }

  /** Whether nothing stands before the ask. */
  public boolean isOpen() {
    return blockers.isEmpty();
  }

  private static Stream<AskBlocker> prework(
      LocalDate day, CaseTimeline timeline, Defaults defaults) {
    Optional<LocalDate> done = timeline.preworkDone(defaults);
    if (done.isEmpty()) {
      return blocker(
          Kind.PRE_WORK,
          "Nobody has written down when the work on the case began.",
          "Write 'started:' with the day.");
    }
    return done
        .filter(day::isBefore)
        .map(end -> new AskBlocker(
            Kind.PRE_WORK,
            "The pre-work of " + defaults.preworkMonths() + " months runs until " + end + ".",
            "Close gaps and talk to the sponsor until then."))
        .stream();
  }

  private static Stream<AskBlocker> closed(LocalDate day, Optional<PromotionCycle> cycle) {
    return cycle.filter(held -> held.isClosed(day)).stream()
        .map(held -> new AskBlocker(
            Kind.ROUND_CLOSED,
            "Packets for '" + held.name() + "' were due on " + held.packetDue().orElse(day) + ".",
            "Prepare the next round, or find out whether a case can be decided outside one."));
  }

  private static Stream<AskBlocker> gaps(AskFacts facts) {
    return facts.gaps().byUrgency().stream()
        .filter(gap -> gap.importance() == Importance.CRITICAL)
        .map(gap -> new AskBlocker(
            Kind.CRITICAL_GAP,
            "Something is missing in " + gap.dimension().name() + ", on which the case hangs.",
            "Close the gap before asking for the title."));
  }

  private static Stream<AskBlocker> concerns(AskFacts facts) {
    return facts.concerns().stream()
        .filter(OpenConcern::isCritical)
        .map(open -> new AskBlocker(
            Kind.CRITICAL_CONCERN,
            "A critical concern is open: " + open.concern(),
            "Settle it with whoever raised it, and say what was done."));
  }

  private static Stream<AskBlocker> sponsor(AskFacts facts) {
    return facts.sponsor().isPresent()
        ? Stream.of()
        : blocker(
            Kind.NO_SPONSOR,
            "Nobody is named who presents the case.",
            "Name the one person who does.");
  }

  private static Stream<AskBlocker> alignment(AskFacts facts) {
    return facts.alignment().filter(Alignment::isComplete).isPresent()
        ? Stream.of()
        : blocker(
            Kind.NOT_ALIGNED,
            "Level, sufficient evidence and what is missing are not all agreed on.",
            "Agree on all three with the sponsor.");
  }

  private static Stream<AskBlocker> late(AskFacts facts) {
    Optional<LocalDate> opens = facts.cycle().flatMap(PromotionCycle::opens);
    return facts.alignment().filter(held -> isLate(held, opens)).stream()
        .map(held -> new AskBlocker(
            Kind.ALIGNED_LATE,
            "Candidate and sponsor first spoke about it on " + held.first()
                + ", after the round had opened.",
            "Ask the sponsor whether this round can still be meant, or aim for the next."));
  }

  private static boolean isLate(Alignment alignment, Optional<LocalDate> opens) {
    return opens.filter(alignment.first()::isAfter).isPresent();
  }

  private static Stream<AskBlocker> blocker(Kind kind, String reason, String change) {
    return Stream.of(new AskBlocker(kind, reason, change));
  }
}
