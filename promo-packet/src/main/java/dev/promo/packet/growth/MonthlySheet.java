package dev.promo.packet.growth;

import com.google.common.collect.ImmutableMap;
import dev.promo.core.PromotionCase;
import dev.promo.core.gap.review.MonthlyReview;
import dev.promo.core.person.Consent;
import dev.promo.core.person.Redaction;
import dev.promo.core.problem.Parsed;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Footer;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.Document;
import dev.promo.packet.document.DocumentSpec;
import java.time.LocalDate;

/** The sheet for the monthly talk about the career: what moved, how the plan stands, what work comes next. */
public final class MonthlySheet {
  private static final DocumentSpec SPEC = DocumentSpec.of(
          "monthly-sheet", "month", "moved", "thin", "plan", "seek", "confirm", Footer.PART)
      .requiring(Footer.PART);

  private MonthlySheet() {}

  /** What the sheet consists of. */
  public static DocumentSpec spec() {
    return SPEC;
  }

  /**
   * Writes the sheet for a day.
   *
   * @param day the day of the talk; the month up to it is looked at
   */
  public static Parsed<Document> of(PromotionCase promotion, LocalDate day) {
    return of(promotion, day, SPEC);
  }

  /**
   * Writes the sheet as a house wants it.
   *
   * @param spec made from {@link #spec()}
   */
  public static Parsed<Document> of(PromotionCase promotion, LocalDate day, DocumentSpec spec) {
    return Composition.write(
        promotion, Redaction.forReaders(Consent.TO_SPONSOR), spec, sections(promotion.review(day)));
  }

  private static ImmutableMap<String, Section> sections(MonthlyReview review) {
    return ImmutableMap.<String, Section>builder()
        .put("month", new MonthHeader(review))
        .put("moved", new Moved(review))
        .put("thin", new ThinDimensions(review))
        .put("plan", new PlanProgressTable(review))
        .put("seek", new WorkToSeek(review))
        .put("confirm", new ToConfirm(review))
        .put(Footer.PART, new Footer())
        .buildOrThrow();
  }
}
