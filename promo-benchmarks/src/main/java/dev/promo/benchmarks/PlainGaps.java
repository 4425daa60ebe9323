package dev.promo.benchmarks;

import dev.promo.core.PromotionCase;
import dev.promo.core.evidence.EvidenceScore;
import dev.promo.core.gap.GapKind;
import dev.promo.core.gap.Standing;
import dev.promo.core.policy.Defaults;
import dev.promo.core.win.Corroboration;
import dev.promo.core.win.DimensionClaim;
import dev.promo.core.win.EvidenceWindow;
import dev.promo.core.win.Quarter;
import dev.promo.core.win.Win;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one would write by hand: one pass over the wins with counters, then one over the dimensions. It scores each win
 * with the same rules; it keeps no win, gives no reason and sorts nothing.
 */
final class PlainGaps {
  private final PromotionCase promotion;
  private final Defaults defaults;
  private final EvidenceWindow window;

  PlainGaps(PromotionCase promotion) {
    this.promotion = promotion;
    this.defaults = promotion.defaults();
    this.window = promotion.evidenceWindow().orElseThrow();
  }

  /** The kinds of gaps of each rated dimension, in the order of the ratings. */
  List<Set<GapKind>> kinds() {
    Map<String, Counters> logged = new HashMap<>();
    Map<String, Counters> visible = new HashMap<>();
    count(logged, visible);
    List<Set<GapKind>> kinds = new ArrayList<>();
    for (Standing standing : promotion.standings()) {
      boolean isPattern = isPattern(logged.get(standing.dimension()));
      Set<GapKind> found = kinds(isPattern, standing);
      if (isPattern && !isPattern(visible.get(standing.dimension()))) {
        found.add(GapKind.VISIBILITY);
      }
      kinds.add(found);
    }
    return kinds;
  }

  private boolean isPattern(@Nullable Counters counted) {
    return counted != null && counted.isPattern(defaults);
  }

  private void count(Map<String, Counters> logged, Map<String, Counters> visible) {
    for (Win win : promotion.log().wins()) {
      if (window.contains(win.date())) {
        int points = EvidenceScore.of(win, window, defaults).points();
        if (points >= defaults.minimumStrength()) {
          add(win, points, logged);
          if (!win.knownTo().isEmpty()) {
            add(win, points, visible);
          }
        }
      }
    }
  }

  private void add(Win win, int points, Map<String, Counters> counters) {
    for (DimensionClaim claim : win.dimensions()) {
      counters.computeIfAbsent(claim.dimension(), id -> new Counters()).add(win, points, defaults);
    }
  }

  private Set<GapKind> kinds(boolean isPattern, Standing standing) {
    Set<GapKind> kinds = EnumSet.noneOf(GapKind.class);
    if (standing.manager().isPresent()) {
      int manager = standing.manager().get().value();
      boolean isBelow = manager < defaults.ratingBar();
      if (!isPattern) {
        kinds.add(isBelow ? GapKind.BEHAVIOUR : GapKind.EVIDENCE);
      }
      boolean isHigher = standing.self().isPresent()
          && standing.self().get().value() - manager >= defaults.ratingDisagreement();
      if (isHigher || (isPattern && isBelow)) {
        kinds.add(GapKind.PERCEPTION);
      }
    }
    if (standing.noOpportunity().isPresent()) {
      kinds.add(GapKind.OPPORTUNITY);
    }
    return kinds;
  }

  /** What was seen of one dimension. */
  private static final class Counters {
    private int supporting;
    private int quarters;
    private int firstYear;
    private boolean isStrong;
    private boolean isCorroborated;

    void add(Win win, int points, Defaults defaults) {
      if (points < defaults.supportingFrom()) {
        return;
      }
      Quarter quarter = Quarter.of(win.date());
      firstYear = firstYear == 0 ? quarter.year() : firstYear;
      quarters |= 1 << (4 * (quarter.year() - firstYear + 2) + quarter.number());
      supporting++;
      isStrong |= points >= defaults.strongFrom();
      for (Corroboration seen : win.corroborations()) {
        isCorroborated |= seen.relation().isIndependent();
      }
    }

    boolean isPattern(Defaults defaults) {
      return supporting >= defaults.winsToBeConsistent()
          && Integer.bitCount(quarters) >= defaults.quartersToBeConsistent()
          && isStrong
          && isCorroborated;
    }
  }
}
