package dev.promo.packet.calibration;

import com.google.common.collect.ImmutableMap;
import dev.promo.core.PromotionCase;
import dev.promo.core.person.Redaction;
import dev.promo.core.problem.Parsed;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Footer;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.Document;
import dev.promo.packet.document.DocumentSpec;

/**
 * The packet that lies on the table when a promotion is decided: the claim, the map, the proof, the doubt and the
 * future, in that order, for a reader who has four minutes and never saw the work.
 */
public final class CalibrationPacket {
  private static final ImmutableMap<String, Section> SECTIONS =
      ImmutableMap.<String, Section>builder()
          .put("header", new HeaderSection())
          .put("ask", new AskSection())
          .put("ladder", new RubricSection())
          .put("evidence", new EvidenceSection())
          .put("quotations", new QuotationSection())
          .put("concerns", new ConcernSection())
          .put("future", new FutureSection())
          .put(Footer.PART, new FooterSection())
          .buildOrThrow();

  private static final DocumentSpec SPEC = DocumentSpec.of(
          "packet", SECTIONS.keySet().toArray(String[]::new))
      .requiring("header", "ladder", "concerns", Footer.PART);

  private CalibrationPacket() {}

  /** What the packet consists of; the ladder, the concerns and the footer cannot be left out. */
  public static DocumentSpec spec() {
    return SPEC;
  }

  /**
   * Writes the packet of a case for the committee.
   *
   * @return always a document; the problems say what is not written yet (warnings, and the document says so too) and
   *     what is longer than the packet's limits (errors)
   */
  public static Parsed<Document> of(PromotionCase promotion) {
    return of(promotion, SPEC);
  }

  /**
   * Writes the packet of a case as a house wants it.
   *
   * @param spec made from {@link #spec()}
   */
  public static Parsed<Document> of(PromotionCase promotion, DocumentSpec spec) {
    return Composition.write(promotion, Redaction.forCommittee(), spec, SECTIONS);
  }
}
