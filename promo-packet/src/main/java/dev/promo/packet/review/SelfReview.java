package dev.promo.packet.review;

import com.google.common.collect.ImmutableMap;
import dev.promo.core.PromotionCase;
import dev.promo.core.gap.review.MonthlyReview;
import dev.promo.core.person.Consent;
import dev.promo.core.person.Redaction;
import dev.promo.core.policy.Defaults;
import dev.promo.core.problem.Parsed;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Footer;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.Document;
import dev.promo.packet.document.DocumentSpec;
import java.time.LocalDate;

/**
 * What the candidate writes for manager and HR in each round: which goals were met and missed, a few wins, growth,
 * feedback, gaps, and what comes next. It rates nobody and asks for no promotion.
 */
public final class SelfReview {
  private static final DocumentSpec SPEC = DocumentSpec.of(
          "self-review",
          "header",
          "goals",
          "wins",
          "growth",
          "feedback",
          "gaps",
          "next",
          "support",
          Footer.PART)
      .requiring("goals", "gaps", Footer.PART)
      .within(Defaults.standard().wordsOfSelfReview());

  private SelfReview() {}

  /** What the review consists of; the goals, the gaps and the footer cannot be left out. */
  public static DocumentSpec spec() {
    return SPEC;
  }

  /**
   * Writes the review of the months up to a day.
   *
   * @param day the last day looked at; {@link Defaults#monthsOfSelfReview()} says how far back it looks
   */
  public static Parsed<Document> of(PromotionCase promotion, LocalDate day) {
    return of(promotion, day, SPEC);
  }

  /**
   * Writes the review as a house wants it.
   *
   * @param spec made from {@link #spec()}
   */
  public static Parsed<Document> of(PromotionCase promotion, LocalDate day, DocumentSpec spec) {
    return Composition.write(
        promotion,
        Redaction.forReaders(Consent.TO_SPONSOR),
        spec,
        sections(lookedBackOn(promotion, day)));
  }

  /** A review of the log that looks back over the months of a round. */
  private static MonthlyReview lookedBackOn(PromotionCase promotion, LocalDate day) {
    Defaults defaults = promotion.defaults();
    return promotion
        .withDefaults(defaults.withReviewMonths(defaults.monthsOfSelfReview()))
        .review(day);
  }

  private static ImmutableMap<String, Section> sections(MonthlyReview review) {
    return ImmutableMap.<String, Section>builder()
        .put("header", new ReviewHeader(review.since()))
        .put("goals", new GoalsReviewed(review.since()))
        .put("wins", new WinStories(review.since()))
        .put("growth", new Growth(review))
        .put("feedback", new FeedbackReceived(review.since()))
        .put("gaps", new GapsLeft())
        .put("next", new NextGoals(review.since().to()))
        .put("support", new SupportAsked(review.since()))
        .put(Footer.PART, new Footer())
        .buildOrThrow();
  }
}
