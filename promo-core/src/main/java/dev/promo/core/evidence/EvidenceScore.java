package dev.promo.core.evidence;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import dev.promo.core.policy.Defaults;
import dev.promo.core.win.EvidenceWindow;
import dev.promo.core.win.Win;
import java.util.EnumMap;
import java.util.Map;

/**
 * How strong the evidence for one win is, 0 to 100, part by part. It says nothing about a person, and is never added
 * up over wins.
 *
 * @param parts the points of each part, in the order of the parts
 * @param band what evidence of this strength can carry
 */
public record EvidenceScore(ImmutableMap<EvidencePart, Integer> parts, Band band) {
  public EvidenceScore {
    parts.forEach((part, points) -> checkArgument(
        0 <= points && points <= part.mostEver(),
        "%s gives 0 to %s points, not %s",
        part,
        part.mostEver(),
        points));
  }

  /** Scores a win as of a window; its title counts as a deliverable. */
  public static EvidenceScore of(Win win, EvidenceWindow window, Defaults defaults) {
    return of(win, window, Scrutiny.NONE, defaults);
  }

  /** Scores a win as of a window. */
  public static EvidenceScore of(
      Win win, EvidenceWindow window, Scrutiny scrutiny, Defaults defaults) {
    EnumMap<EvidencePart, Integer> parts = new EnumMap<>(EvidencePart.class);
    parts.put(EvidencePart.OUTCOME, OutcomePoints.of(win, scrutiny.isVague(win)));
    parts.put(EvidencePart.CORROBORATION, CorroborationPoints.of(win));
    parts.put(EvidencePart.LEVEL_SHAPE, ContextPoints.levelShape(win));
    parts.put(EvidencePart.REACH, ContextPoints.reach(win));
    parts.put(EvidencePart.BUSINESS_LINK, ContextPoints.businessLink(win));
    parts.put(EvidencePart.CURRENCY, ContextPoints.currency(win, window));
    parts.replaceAll((part, points) -> part.weighed(points, defaults.policies().evidence()));
    return new EvidenceScore(ImmutableMap.copyOf(parts), Band.of(sum(parts), defaults));
  }

  /** The sum of the parts, 0 to 100. */
  public int points() {
    return sum(parts);
  }

  /** Sorting asks for this often, so it is a plain loop. */
  private static int sum(Map<EvidencePart, Integer> parts) {
    int sum = 0;
    for (int points : parts.values()) {
      sum += points;
    }
    return sum;
  }
}
