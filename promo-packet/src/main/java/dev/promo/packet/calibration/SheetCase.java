package dev.promo.packet.calibration;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import dev.promo.core.PromotionCase;
import dev.promo.core.evidence.Band;
import dev.promo.core.evidence.Coverage;
import dev.promo.core.evidence.DimensionCoverage;
import dev.promo.core.evidence.ScoredWin;
import dev.promo.core.gap.Standing;
import dev.promo.core.person.RedactionProfile;
import dev.promo.core.privacy.RedactedCase;
import dev.promo.core.win.Corroboration;
import dev.promo.core.win.Quarter;
import dev.promo.packet.compose.CoverTexts;
import dev.promo.packet.document.Language;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/** A case on a sheet: what counts for it, never added up over dimensions. */
final class SheetCase {
  private final String label;
  private final PromotionCase promotion;
  private final LocalDate day;
  private final Supplier<Coverage> coverage;

  SheetCase(String label, PromotionCase nameless, LocalDate day) {
    this.label = label;
    this.promotion = nameless;
    this.day = day;
    this.coverage = Suppliers.memoize(nameless::coverage);
  }

  /** The case with labels for people. */
  static PromotionCase nameless(PromotionCase promotion, Language language) {
    return isNameless(promotion)
        ? promotion
        : RedactedCase.of(promotion, RedactionProfile.PSEUDONYMOUS, new CoverTexts(language))
            .promotion();
  }

  /** Whether a label tells who somebody is, or nothing at all. */
  static boolean names(PromotionCase promotion, String label) {
    return label.isBlank()
        || (!isNameless(promotion)
            && !RedactedCase.of(promotion, RedactionProfile.PSEUDONYMOUS)
                .namesIn(label)
                .isEmpty());
  }

  private static boolean isNameless(PromotionCase promotion) {
    return promotion.privacy().shown().hidesPeople();
  }

  String label() {
    return label;
  }

  PromotionCase promotion() {
    return promotion;
  }

  LocalDate day() {
    return day;
  }

  ImmutableList<DimensionCoverage> dimensions() {
    return coverage.get().dimensions();
  }

  /** What was shown of a dimension; nothing where its track does not ask for it. */
  Optional<DimensionCoverage> shown(String dimension) {
    return dimensions().stream()
        .filter(shown -> shown.dimension().id().equals(dimension))
        .findFirst();
  }

  Optional<Standing> standing(String dimension) {
    return promotion.standings().stream()
        .filter(standing -> standing.dimension().equals(dimension))
        .findFirst();
  }

  /** The wins that count somewhere and can carry a point alone, each once. */
  int strongWins() {
    return Math.toIntExact(counting().stream()
        .filter(scored -> scored.score().band().compareTo(Band.STRONG) >= 0)
        .count());
  }

  /** The people who confirmed what counts and do not report to the candidate, each once. */
  int independentWitnesses() {
    return counting().stream()
        .flatMap(scored -> scored.win().corroborations().stream())
        .filter(seen -> seen.relation().isIndependent())
        .map(Corroboration::speaker)
        .collect(toImmutableSet())
        .size();
  }

  int quarters() {
    return counting().stream()
        .map(scored -> Quarter.of(scored.win().date()))
        .collect(toImmutableSet())
        .size();
  }

  private ImmutableList<ScoredWin> counting() {
    return dimensions().stream()
        .flatMap(shown -> shown.eligible().stream())
        .distinct()
        .collect(toImmutableList());
  }
}
