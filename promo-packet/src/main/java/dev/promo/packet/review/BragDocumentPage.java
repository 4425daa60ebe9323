package dev.promo.packet.review;

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
import java.time.LocalDate;

/**
 * Everything the candidate logged, newest first, to be read by themselves and shared with the manager by choice: words
 * of others stand in it as far as they agreed to such readers. It has no limit.
 */
public final class BragDocumentPage {
  private static final DocumentSpec SPEC = DocumentSpec.of(
          "brag-document",
          "header",
          "goals",
          "entries",
          "learning",
          "glue",
          "setbacks",
          "coverage",
          Footer.PART)
      .requiring("entries", Footer.PART);

  private BragDocumentPage() {}

  /** What the page consists of; the entries and the footer cannot be left out. */
  public static DocumentSpec spec() {
    return SPEC;
  }

  /**
   * Writes the brag document of a case.
   *
   * @param day the day that tells goals which run from goals that are ahead
   */
  public static Parsed<Document> of(PromotionCase promotion, LocalDate day) {
    return of(promotion, day, SPEC);
  }

  /**
   * Writes the brag document as a house wants it.
   *
   * @param spec made from {@link #spec()}
   */
  public static Parsed<Document> of(PromotionCase promotion, LocalDate day, DocumentSpec spec) {
    return Composition.write(
        promotion, Redaction.forReaders(Consent.TO_SPONSOR), spec, sections(day));
  }

  private static ImmutableMap<String, Section> sections(LocalDate day) {
    return ImmutableMap.<String, Section>builder()
        .put("header", new BragHeader())
        .put("goals", new GoalsNowAndNext(day))
        .put("entries", new EntryList())
        .put("learning", new LearningKept())
        .put("glue", new GlueKept())
        .put("setbacks", new SetbacksKept())
        .put("coverage", new CoverageByQuarter())
        .put(Footer.PART, new Footer())
        .buildOrThrow();
  }
}
