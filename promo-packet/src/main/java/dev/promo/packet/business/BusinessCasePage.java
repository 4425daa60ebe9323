package dev.promo.packet.business;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.promo.core.PromotionCase;
import dev.promo.core.business.BusinessCaseCheck;
import dev.promo.core.person.Consent;
import dev.promo.core.person.Redaction;
import dev.promo.core.policy.Defaults;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Parsed;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Footer;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.Document;
import dev.promo.packet.document.DocumentSpec;
import java.util.Optional;

/**
 * The promotion for whoever holds the budget: what is asked and costs, who is better off, and what a replacement would
 * cost, on one page. It speaks of no offer, no need of the candidate and nobody else's pay.
 */
public final class BusinessCasePage {
  private static final ImmutableList<String> NOTES =
      ImmutableList.of("business.formulas", "business.scenario");

  private static final ImmutableMap<String, Section> SECTIONS =
      ImmutableMap.<String, Section>builder()
          .put("header", new BusinessHeader())
          .put("benefits", new BenefitSection())
          .put("replacement", new CostSection())
          .put("not-counted", new NotCounted())
          .put(
              Footer.PART,
              new PolicyFooter(NOTES, policies -> ImmutableList.of(policies.leverage())))
          .buildOrThrow();

  private static final DocumentSpec SPEC = DocumentSpec.of(
          "business-case", SECTIONS.keySet().toArray(String[]::new))
      .requiring("benefits", "not-counted", Footer.PART)
      .within(Defaults.standard().wordsOfBusinessCase());

  private BusinessCasePage() {}

  /** What the page consists of; the benefits, what is not counted and the footer cannot be left out. */
  public static DocumentSpec spec() {
    return SPEC;
  }

  /**
   * Writes the business case.
   *
   * @return no document where nobody but the candidate is better off: that is no case for others
   */
  public static Parsed<Document> of(PromotionCase promotion) {
    return of(promotion, SPEC);
  }

  /**
   * Writes the business case as a house wants it.
   *
   * @param spec made from {@link #spec()}
   */
  public static Parsed<Document> of(PromotionCase promotion, DocumentSpec spec) {
    Parsed<PromotionCase> checked = new Parsed<>(
        Optional.of(promotion).filter(held -> held.business().benefitsOthers()),
        BusinessCaseCheck.problems(
            promotion.business(), part -> Location.of(spec.kind()).withPath(part)));
    return checked.flatMap(
        held -> Composition.write(held, Redaction.forReaders(Consent.TO_SPONSOR), spec, SECTIONS));
  }
}
