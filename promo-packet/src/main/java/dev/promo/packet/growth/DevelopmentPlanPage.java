package dev.promo.packet.growth;

import com.google.common.collect.ImmutableMap;
import dev.promo.core.PromotionCase;
import dev.promo.core.person.Consent;
import dev.promo.core.person.Redaction;
import dev.promo.core.problem.Parsed;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Footer;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.Document;
import dev.promo.packet.document.DocumentSpec;

/**
 * How gaps are to be closed through present work, for candidate and manager: per gap what is missing and what is done
 * about it, and apart from that what no plan can remove.
 */
public final class DevelopmentPlanPage {
  private static final ImmutableMap<String, Section> SECTIONS =
      ImmutableMap.<String, Section>builder()
          .put("header", new PlanHeader())
          .put("gaps", new GapPlans())
          .put("obstacles", new Obstacles())
          .put(Footer.PART, new Footer())
          .buildOrThrow();

  private static final DocumentSpec SPEC = DocumentSpec.of(
          "development-plan", SECTIONS.keySet().toArray(String[]::new))
      .requiring("gaps", Footer.PART);

  private DevelopmentPlanPage() {}

  /** What the page consists of; the gaps and the footer cannot be left out. */
  public static DocumentSpec spec() {
    return SPEC;
  }

  /** Writes the plan of a case. */
  public static Parsed<Document> of(PromotionCase promotion) {
    return of(promotion, SPEC);
  }

  /**
   * Writes the plan of a case as a house wants it.
   *
   * @param spec made from {@link #spec()}
   */
  public static Parsed<Document> of(PromotionCase promotion, DocumentSpec spec) {
    return Composition.write(promotion, Redaction.forReaders(Consent.TO_SPONSOR), spec, SECTIONS);
  }
}
