package dev.promo.packet.answer;

import com.google.common.collect.ImmutableMap;
import dev.promo.core.PromotionCase;
import dev.promo.core.decision.DecisionPolicy;
import dev.promo.core.decision.facts.Answer;
import dev.promo.core.person.Consent;
import dev.promo.core.person.Redaction;
import dev.promo.core.problem.Parsed;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Footer;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.Document;
import dev.promo.packet.document.DocumentSpec;
import java.time.LocalDate;
import java.util.Optional;

/** What was approved, on one page for the people department and the candidate. It is never silent on pay. */
public final class ApprovalRecord {
  private static final DocumentSpec SPEC =
      DocumentSpec.of("approval-record", "approved", Footer.PART);

  private ApprovalRecord() {}

  /** What the record consists of; nothing of it can be left out. */
  public static DocumentSpec spec() {
    return SPEC;
  }

  /**
   * Writes the record of the last answer, if that is a yes.
   *
   * @param day the day of the record
   */
  public static Parsed<Document> of(PromotionCase promotion, LocalDate day) {
    return of(promotion, day, SPEC);
  }

  /**
   * Writes it as the house wants it.
   *
   * @param spec made from {@link #spec()}
   */
  public static Parsed<Document> of(PromotionCase promotion, LocalDate day, DocumentSpec spec) {
    Optional<Answered> approved = Answered.in(
            promotion, day, DecisionPolicy.of(promotion.policies()))
        .filter(answered -> answered.record().answer() == Answer.YES);
    return Composition.write(
        promotion,
        Redaction.forReaders(Consent.TO_SPONSOR),
        spec,
        ImmutableMap.of(
            "approved",
            approved.isPresent() ? new ApprovedTerms().about(approved) : none(),
            Footer.PART,
            new Footer()));
  }

  private static Section none() {
    return composition -> {
      composition.paragraph("approval.none");
      composition.notWritten(
          "approval", "Write 'answer: yes' under 'decisions' of the case file once it is given.");
    };
  }
}
