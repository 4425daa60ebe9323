package dev.promo.packet.business;

import com.google.common.collect.ImmutableList;
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

/** What the market pays beside the present pay, for the candidate alone. It speaks of no offer. */
public final class MarketCheckPage {
  private static final ImmutableList<String> NOTES = ImmutableList.of("market.private");

  private static final ImmutableMap<String, Section> SECTIONS = ImmutableMap.of(
      "market",
      new MarketSection(),
      Footer.PART,
      new PolicyFooter(NOTES, policies -> ImmutableList.of(policies.leverage())));

  private static final DocumentSpec SPEC =
      DocumentSpec.of("market-check", SECTIONS.keySet().toArray(String[]::new));

  private MarketCheckPage() {}

  /** What the page consists of; no part can be left out. */
  public static DocumentSpec spec() {
    return SPEC;
  }

  /** Writes the market check of a case. */
  public static Parsed<Document> of(PromotionCase promotion) {
    return of(promotion, SPEC);
  }

  /**
   * Writes it as somebody wants it.
   *
   * @param spec made from {@link #spec()}
   */
  public static Parsed<Document> of(PromotionCase promotion, DocumentSpec spec) {
    return Composition.write(
        promotion, Redaction.forReaders(Consent.PRIVATE_TO_CANDIDATE), spec, SECTIONS);
  }
}
