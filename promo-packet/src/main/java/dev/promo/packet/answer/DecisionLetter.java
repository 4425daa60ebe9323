package dev.promo.packet.answer;

import com.google.common.collect.ImmutableMap;
import dev.promo.core.PromotionCase;
import dev.promo.core.decision.DecisionPolicy;
import dev.promo.core.person.Consent;
import dev.promo.core.person.Redaction;
import dev.promo.core.policy.Defaults;
import dev.promo.core.problem.Parsed;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Footer;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.Document;
import dev.promo.packet.document.DocumentSpec;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The short letter to the manager after an answer: what the candidate took from it, and the request to confirm or correct
 * it. It repeats what was said and claims nothing new.
 */
public final class DecisionLetter {
  private static final DocumentSpec SPEC = DocumentSpec.of(
          "decision-letter",
          "head",
          "answer",
          "reasons",
          "criteria",
          "dates",
          "changed",
          "questions",
          "confirm",
          Footer.PART)
      .requiring("answer", "confirm", Footer.PART)
      .within(Defaults.standard().wordsPerLetter());

  private DecisionLetter() {}

  /** What the letter consists of; the answer, the request to correct it and the footer cannot be left out. */
  public static DocumentSpec spec() {
    return SPEC;
  }

  /**
   * Writes the letter about the last answer, under the policies of the case.
   *
   * @param day the day of the letter
   */
  public static Parsed<Document> of(PromotionCase promotion, LocalDate day) {
    return of(promotion, day, SPEC);
  }

  /**
   * Writes it as a house wants it, under the policies of the case.
   *
   * @param day the day of the letter
   * @param spec made from {@link #spec()}
   */
  public static Parsed<Document> of(PromotionCase promotion, LocalDate day, DocumentSpec spec) {
    return of(promotion, day, DecisionPolicy.of(promotion.policies()), spec);
  }

  /**
   * Writes it as the candidate and the house want it.
   *
   * @param spec made from {@link #spec()}
   */
  public static Parsed<Document> of(
      PromotionCase promotion, LocalDate day, DecisionPolicy policy, DocumentSpec spec) {
    Optional<Answered> answered = Answered.in(promotion, day, policy);
    return Composition.write(
        promotion, Redaction.forReaders(Consent.TO_SPONSOR), spec, sections(answered));
  }

  private static ImmutableMap<String, Section> sections(Optional<Answered> answered) {
    return ImmutableMap.<String, Section>builder()
        .put("head", new LetterHead().about(answered))
        .put("answer", answered.isPresent() ? new Understood().about(answered) : noAnswer())
        .put("reasons", new Reasons().about(answered))
        .put("criteria", new Enough().about(answered))
        .put("dates", new Dates().about(answered))
        .put("changed", new ChangedSince().about(answered))
        .put("questions", new Questions().about(answered))
        .put("confirm", new Confirm().about(answered))
        .put(Footer.PART, composition -> {
          new LetterFooter().about(answered).compose(composition);
          new Footer().compose(composition);
        })
        .buildOrThrow();
  }

  private static Section noAnswer() {
    return composition -> {
      composition.paragraph("letter.none");
      composition.notWritten("answer", "Write it into the case file under 'decisions'.");
    };
  }
}
