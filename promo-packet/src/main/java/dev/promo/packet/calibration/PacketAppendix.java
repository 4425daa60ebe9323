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
 * What lies behind the packet, for who wants to check a number: its metrics before and after, what each rests on, and
 * how many of the wins that count the packet shows. It has no limit and is not read in the room.
 */
public final class PacketAppendix {
  private static final ImmutableMap<String, Section> SECTIONS =
      ImmutableMap.<String, Section>builder()
          .put("metrics", new MetricSection())
          .put("bases", new BasisSection())
          .put("quarters", new QuarterSection())
          .put(Footer.PART, new Footer())
          .buildOrThrow();

  private static final DocumentSpec SPEC = DocumentSpec.of(
          "packet-appendix", SECTIONS.keySet().toArray(String[]::new))
      .requiring("bases", Footer.PART);

  private PacketAppendix() {}

  /** What the appendix consists of; what the numbers rest on cannot be left out. */
  public static DocumentSpec spec() {
    return SPEC;
  }

  /** Writes the appendix of a case for the committee; wins have the numbers that they have in the packet. */
  public static Parsed<Document> of(PromotionCase promotion) {
    return of(promotion, SPEC);
  }

  /**
   * Writes the appendix as a house wants it.
   *
   * @param spec made from {@link #spec()}
   */
  public static Parsed<Document> of(PromotionCase promotion, DocumentSpec spec) {
    return Composition.write(promotion, Redaction.forCommittee(), spec, SECTIONS);
  }
}
