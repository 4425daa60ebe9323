package dev.promo.packet.support;

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
 * One page for whoever presents the case: a minute to say, three proofs to remember, the objections that will come and
 * what answers them. All of it stands in the packet; what the candidate keeps of other people does not come near it.
 */
public final class SponsorBrief {
  private static final ImmutableMap<String, Section> SECTIONS =
      ImmutableMap.<String, Section>builder()
          .put("header", new BriefHeader())
          .put("spoken", new SpokenSummary())
          .put("proofs", new ThreeProofs())
          .put("ladder", new BriefLadder())
          .put("objections", new Objections())
          .put("witnesses", new WhoKnows())
          .put("limits", new RedLines())
          .put(Footer.PART, new Footer())
          .buildOrThrow();

  private static final DocumentSpec SPEC = DocumentSpec.of(
          "sponsor-brief", SECTIONS.keySet().toArray(String[]::new))
      .requiring("objections", "limits", Footer.PART);

  private SponsorBrief() {}

  /** What the brief consists of; objections, limits and the footer cannot be left out. */
  public static DocumentSpec spec() {
    return SPEC;
  }

  /** Writes the brief of a case. It names nobody who is not named in the packet. */
  public static Parsed<Document> of(PromotionCase promotion) {
    return of(promotion, SPEC);
  }

  /**
   * Writes the brief of a case as a house wants it.
   *
   * @param spec made from {@link #spec()}
   */
  public static Parsed<Document> of(PromotionCase promotion, DocumentSpec spec) {
    return Composition.write(promotion, Redaction.forCommittee(), spec, SECTIONS);
  }
}
