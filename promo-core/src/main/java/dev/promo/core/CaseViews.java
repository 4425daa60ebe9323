package dev.promo.core;

import dev.promo.core.cycle.AskFacts;
import dev.promo.core.cycle.AskGate;
import dev.promo.core.evidence.Coverage;
import dev.promo.core.evidence.Scrutiny;
import dev.promo.core.gap.Assessment;
import dev.promo.core.gap.GapAnalysis;
import dev.promo.core.gap.advice.Reliability;
import dev.promo.core.gap.readiness.Readiness;
import dev.promo.core.gap.readiness.ReadinessFacts;
import dev.promo.core.gap.review.MonthlyReview;
import dev.promo.core.sponsor.Alignment;
import dev.promo.core.sponsor.OpenConcern;
import dev.promo.core.sponsor.SponsorStance;
import dev.promo.core.win.EvidenceWindow;
import dev.promo.core.win.WinLog;
import java.time.LocalDate;

/** Asks the rooms of the core about a case: what a case says, in the words of each room. */
final class CaseViews {
  private CaseViews() {}

  static GapAnalysis gaps(PromotionCase promotion, Coverage logged, Coverage visible) {
    return GapAnalysis.of(
        promotion.ladder().expectations(promotion.targetLevel()),
        logged,
        visible,
        new Assessment(promotion.standings(), promotion.priorities()),
        promotion.defaults());
  }

  static Readiness readiness(PromotionCase promotion) {
    return Readiness.of(
        promotion.gaps(),
        facts(promotion),
        promotion.agreedPlan(),
        promotion.packetDue(),
        promotion.defaults());
  }

  private static ReadinessFacts facts(PromotionCase promotion) {
    return new ReadinessFacts(
        promotion
            .sponsor()
            .filter(held -> held.stance() == SponsorStance.ADVOCATE)
            .isPresent(),
        promotion.alignment().filter(Alignment::isComplete).isPresent(),
        Math.toIntExact(
            promotion.openConcerns().stream().filter(OpenConcern::isCritical).count()),
        promotion.structuralBlock().or(promotion.decisions()::block));
  }

  static AskGate askGate(PromotionCase promotion, LocalDate day) {
    return AskGate.on(
        day,
        new AskFacts(
            promotion.timeline(),
            promotion.cycle(),
            promotion.gaps(),
            promotion.sponsor(),
            promotion.alignment(),
            promotion.openConcerns()),
        promotion.defaults());
  }

  static MonthlyReview review(PromotionCase promotion, LocalDate day) {
    LocalDate last = day.minusMonths(promotion.defaults().reviewMonths());
    EvidenceWindow window = window(promotion, day);
    return MonthlyReview.of(
        new EvidenceWindow(last.plusDays(1), day),
        promotion.log(),
        coverage(promotion, promotion.log(), window(promotion, last)),
        gaps(
            promotion,
            coverage(promotion, promotion.log(), window),
            coverage(promotion, promotion.log().visible(), window)),
        promotion.agreedPlan(),
        Reliability.of(promotion.missedCommitments(), window, promotion.defaults()),
        promotion.defaults());
  }

  private static EvidenceWindow window(PromotionCase promotion, LocalDate day) {
    return EvidenceWindow.endingOn(day, promotion.defaults().evidenceWindowMonths());
  }

  /** What a part of the log shows within a window. */
  static Coverage coverage(PromotionCase promotion, WinLog part, EvidenceWindow window) {
    return Coverage.of(
        promotion.ladder(),
        part,
        window,
        Scrutiny.of(part, window.to(), promotion.dismissals()),
        promotion.defaults());
  }
}
