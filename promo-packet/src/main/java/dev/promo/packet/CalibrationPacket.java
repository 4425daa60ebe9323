package dev.promo.packet;

import com.google.common.collect.ImmutableList;
import dev.promo.core.PromotionCase;
import dev.promo.core.person.Redaction;
import dev.promo.core.problem.Parsed;
import dev.promo.packet.document.Document;

/**
 * The packet that lies on the table when a promotion is decided: the claim, the map, the proof, the doubt and the
 * future, in that order, for a reader who has four minutes and never saw the work.
 */
public final class CalibrationPacket {
  private static final String LANGUAGE = "en";

  private CalibrationPacket() {}

  /**
   * Writes the packet of a case for the committee.
   *
   * @return always a document; the problems say what is not written yet (warnings, and the document says so too) and
   *     what is longer than the packet's limits (errors)
   */
  public static Parsed<Document> of(PromotionCase promotion) {
    Composition composition = new Composition(promotion, Redaction.forCommittee());
    sections().forEach(section -> section.compose(composition));
    return Parsed.of(
        new Document(composition.title(), LANGUAGE, composition.blocks()), composition.problems());
  }

  private static ImmutableList<Section> sections() {
    return ImmutableList.of(
        new HeaderSection(),
        new AskSection(),
        new RubricSection(),
        new EvidenceSection(),
        new QuotationSection(),
        new ConcernSection(),
        new FutureSection(),
        new FooterSection());
  }
}
