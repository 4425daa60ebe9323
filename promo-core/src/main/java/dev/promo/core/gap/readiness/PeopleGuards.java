package dev.promo.core.gap.readiness;

import java.util.stream.Stream;

/** What has to hold beside the evidence. */
final class PeopleGuards {
  private final ReadinessFacts facts;

  PeopleGuards(ReadinessFacts facts) {
    this.facts = facts;
  }

  Stream<FailedGuard> failed() {
    return Stream.of(
            failed(
                !facts.sponsorArgues(),
                ReadinessGuard.SPONSOR_ARGUES,
                "Nobody is known to argue the case where the candidate is not.",
                "Ask the sponsor whether they will, and write down what they did or said."),
            failed(
                !facts.isAligned(),
                ReadinessGuard.ALIGNED,
                "Candidate and sponsor have not agreed in full on the level, on what would be enough and on what is "
                    + "missing.",
                "Agree on all three and write them down with the day."),
            failed(
                facts.criticalConcerns() > 0,
                ReadinessGuard.NO_CRITICAL_CONCERN,
                Named.count(facts.criticalConcerns(), "critical concern")
                    + (facts.criticalConcerns() == 1 ? " is" : " are") + " open.",
                "Settle it with whoever raised it, and say what was done."))
        .flatMap(guards -> guards);
  }

  private static Stream<FailedGuard> failed(
      boolean isSo, ReadinessGuard guard, String reason, String change) {
    return isSo ? Stream.of(FailedGuard.ofCase(guard, reason, change)) : Stream.empty();
  }
}
