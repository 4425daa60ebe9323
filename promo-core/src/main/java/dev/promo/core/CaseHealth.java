package dev.promo.core;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.evidence.CoverageState;
import dev.promo.core.evidence.ScoredWin;
import dev.promo.core.gap.DimensionAnalysis;
import dev.promo.core.gap.GapAnalysis;
import dev.promo.core.gap.Importance;
import dev.promo.core.sponsor.Alignment;
import dev.promo.core.sponsor.Sponsor;
import dev.promo.core.sponsor.SponsorStance;
import dev.promo.core.win.EvidenceWindow;
import dev.promo.core.win.Win;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Whether a case rests on all five things that it needs, each with what decided it. It is about the case's state, not
 * about the person, and no score: the answers are not added up.
 *
 * @param verdicts one for each question, in their order
 */
public record CaseHealth(ImmutableList<HealthVerdict> verdicts) {

  static CaseHealth of(PromotionCase promotion) {
    GapAnalysis gaps = promotion.gaps();
    ImmutableList<Win> shown = promotion.selection().byDimension().values().stream()
        .map(ScoredWin::win)
        .collect(toImmutableList());
    return new CaseHealth(ImmutableList.of(
        performs(gaps), mapped(gaps), legible(shown), kept(promotion, shown), aligned(promotion)));
  }

  /** The answer to one question. */
  public HealthVerdict of(HealthQuestion question) {
    return verdicts.stream()
        .filter(verdict -> verdict.question() == question)
        .findFirst()
        .orElseThrow();
  }

  private static HealthVerdict performs(GapAnalysis gaps) {
    ImmutableList<String> unshown = dimensions(
        gaps,
        each -> each.importance() == Importance.CRITICAL
            ? each.state() != CoverageState.CONSISTENT
            : each.importance() == Importance.REQUIRED && each.state() == CoverageState.NEVER);
    return verdict(
        HealthQuestion.PERFORMS,
        unshown,
        "Every critical dimension is a pattern, and every required one was shown.",
        "Dimensions that are not shown often enough");
  }

  private static HealthVerdict mapped(GapAnalysis gaps) {
    ImmutableList<String> unclaimed = dimensions(
        gaps,
        each -> each.importance() != Importance.OPTIONAL
            && each.logged().eligible().isEmpty()
            && each.logged().tooWeak().isEmpty());
    return verdict(
        HealthQuestion.MAPPED,
        unclaimed,
        "Every dimension that counts is claimed by a win.",
        "Dimensions that no win claims");
  }

  private static HealthVerdict legible(ImmutableList<Win> shown) {
    return shown.isEmpty()
        ? nothingShown(HealthQuestion.LEGIBLE)
        : verdict(
            HealthQuestion.LEGIBLE,
            wins(shown, win -> !tellsWhatChanged(win) || win.beneficiaries().isEmpty()),
            "Every win of the packet says what changed, and for whom.",
            "Wins that do not say what changed and for whom");
  }

  private static boolean tellsWhatChanged(Win win) {
    return win.result().isPresent() || !win.metrics().isEmpty();
  }

  private static HealthVerdict kept(PromotionCase promotion, ImmutableList<Win> shown) {
    Optional<LocalDate> end = promotion.evidenceWindow().map(EvidenceWindow::to);
    boolean isKept = promotion
        .log()
        .newest()
        .flatMap(newest -> end.map(
            day -> !newest.date().plusDays(promotion.defaults().daysOfWaiting()).isBefore(day)))
        .orElse(false);
    if (shown.isEmpty()) {
      return nothingShown(HealthQuestion.KEPT);
    }
    if (!isKept) {
      return new HealthVerdict(
          HealthQuestion.KEPT,
          false,
          "The newest entry of the log is more than " + promotion.defaults().daysOfWaiting()
              + " days older than the case.",
          ImmutableList.of());
    }
    return verdict(
        HealthQuestion.KEPT,
        wins(shown, win -> win.corroborations().isEmpty()),
        "The log is kept, and somebody vouches for every win of the packet.",
        "Wins that nobody vouches for");
  }

  private static HealthVerdict aligned(PromotionCase promotion) {
    SponsorStance stance = promotion.sponsor().map(Sponsor::stance).orElse(SponsorStance.UNKNOWN);
    Optional<Alignment> complete = promotion.alignment().filter(Alignment::isComplete);
    return new HealthVerdict(
        HealthQuestion.ALIGNED,
        stance == SponsorStance.ADVOCATE && complete.isPresent(),
        "The sponsor's stance is written down as " + stance.name().toLowerCase(Locale.ROOT)
            + complete
                .map(held -> ", and all three points were agreed on " + held.on() + ".")
                .orElse(", and not all three points are agreed on."),
        ImmutableList.of());
  }

  private static HealthVerdict nothingShown(HealthQuestion question) {
    return new HealthVerdict(question, false, "There is no win to show yet.", ImmutableList.of());
  }

  private static HealthVerdict verdict(
      HealthQuestion question, ImmutableList<String> open, String good, String bad) {
    return new HealthVerdict(
        question,
        open.isEmpty(),
        open.isEmpty() ? good : bad + ": " + String.join(", ", open) + ".",
        open);
  }

  private static ImmutableList<String> dimensions(
      GapAnalysis gaps, Predicate<DimensionAnalysis> isOpen) {
    Stream<DimensionAnalysis> open = gaps.dimensions().stream().filter(isOpen);
    return open.map(each -> each.dimension().id()).collect(toImmutableList());
  }

  private static ImmutableList<String> wins(ImmutableList<Win> shown, Predicate<Win> isOpen) {
    return shown.stream().filter(isOpen).map(Win::id).collect(toImmutableList());
  }
}
