package dev.promo.packet.calibration;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.joining;

import dev.promo.core.PromotionCase;
import dev.promo.core.evidence.PacketSelection;
import dev.promo.core.evidence.ScoredWin;
import dev.promo.core.policy.Defaults;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Problem;
import java.util.Optional;

/**
 * Does a packet keep to its pages? How many it has is for the format to say that printed it; what to do about a page too
 * many is the same for all: say less, never print it smaller.
 */
public final class PageLimit {
  private static final int WINS_NAMED = 3;

  private PageLimit() {}

  /**
   * The error of a packet that is longer than {@link Defaults#pagesPerPacket()}, with the shown wins whose evidence is
   * weakest; nothing if it is not.
   *
   * @param promotion the case that the packet shows
   * @param pages how many pages it has, at least 1
   */
  public static Optional<Problem> problem(PromotionCase promotion, int pages) {
    checkArgument(pages >= 1, "pages (%s) must be positive", pages);
    int most = promotion.defaults().pagesPerPacket();
    if (pages <= most) {
      return Optional.empty();
    }
    String weakest = weakest(promotion);
    return Optional.of(Problem.error(
        "TOO_MANY_PAGES",
        Location.of("packet").withPath("pages"),
        "The packet has " + pages + " pages, and " + most + " is the most.",
        weakest.isEmpty()
            ? "Shorten its longest parts."
            : "Shorten its longest parts, or leave out a win; the evidence is weakest for: "
                + weakest + "."));
  }

  private static String weakest(PromotionCase promotion) {
    PacketSelection selection =
        PacketSelection.of(promotion.coverage(), promotion.clusters(), promotion.defaults());
    return selection.byDimension().values().stream()
        .sorted(comparingInt((ScoredWin scored) -> scored.score().points())
            .thenComparing(scored -> scored.win().date())
            .thenComparing(scored -> scored.win().id()))
        .limit(WINS_NAMED)
        .map(scored -> scored.win().id() + " (" + scored.score().points() + " points)")
        .collect(joining(", "));
  }
}
