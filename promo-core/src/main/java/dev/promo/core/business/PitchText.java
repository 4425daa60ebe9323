package dev.promo.core.business;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import dev.promo.core.business.script.Script;
import dev.promo.core.business.script.Scripts;
import dev.promo.core.business.script.Slot;
import dev.promo.core.decision.Ask;
import dev.promo.core.decision.FutureValue;
import dev.promo.core.policy.Policies;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import java.util.Optional;

/** Words the request from what the case holds. */
public final class PitchText {
  private static final Location MONTHS =
      Location.of("script pitch").withPath(Slot.MONTHS_AT_LEVEL.key());

  private PitchText() {}

  /**
   * The request, or everything that keeps it from being made.
   *
   * @param role the role asked for
   * @param worked the time over which next-level work is logged; no more may be claimed
   */
  public static Parsed<String> of(
      Pitch pitch,
      String role,
      Optional<Ask> ask,
      Optional<FutureValue> future,
      OperatingWindow worked,
      Scripts scripts,
      Policies policies) {
    ImmutableListMultimap.Builder<Slot, String> values = ImmutableListMultimap.builder();
    values.put(Slot.TARGET_ROLE, role);
    pitch.months().ifPresent(months -> values.put(Slot.MONTHS_AT_LEVEL, months.toString()));
    pitch.packet().ifPresent(packet -> values.put(Slot.PACKET_REF, packet));
    pitch.project().ifPresent(project -> values.put(Slot.PROJECT_NAME, project));
    pitch.result().ifPresent(result -> values.put(Slot.MEASURED_RESULT, result));
    ask.ifPresent(held ->
        values.put(Slot.DECISION, withoutStop(held.decision()) + ", from " + held.effective()));
    future.ifPresent(
        held -> values.put(Slot.FUTURE_RESPONSIBILITY, withoutStop(held.responsibility())));
    Parsed<String> text = scripts.render(Script.PITCH, values.build(), policies);
    return overclaim(pitch, worked).map(problem -> refused(text, problem)).orElse(text);
  }

  private static Parsed<String> refused(Parsed<String> text, Problem problem) {
    return Parsed.failed(
        ImmutableList.<Problem>builder().addAll(text.problems()).add(problem).build());
  }

  private static Optional<Problem> overclaim(Pitch pitch, OperatingWindow worked) {
    return pitch
        .months()
        .filter(claimed -> claimed > worked.months())
        .map(claimed -> Problem.error(
            "CLAIMED_TOO_LONG",
            MONTHS,
            "It claims " + claimed + " months of next-level work; the log shows " + worked.months()
                + ".",
            "Claim no more than the log shows, or log older work that is missing."));
  }

  private static String withoutStop(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }
}
