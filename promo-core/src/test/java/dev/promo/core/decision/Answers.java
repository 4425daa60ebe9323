package dev.promo.core.decision;

import com.google.common.collect.ImmutableList;
import dev.promo.core.decision.criteria.StatedReason;
import dev.promo.core.decision.criteria.Threshold;
import dev.promo.core.decision.facts.Answer;
import dev.promo.core.decision.facts.ApprovalTerms;
import dev.promo.core.decision.facts.DecisionRecord;
import dev.promo.core.decision.facts.PathOffered;
import dev.promo.core.decision.facts.PayChange;
import dev.promo.core.decision.letter.Channel;
import dev.promo.core.decision.letter.Confirmations;
import dev.promo.core.decision.letter.Side;
import dev.promo.core.decision.letter.TextHash;
import dev.promo.core.decision.letter.WrittenConfirmation;
import dev.promo.core.money.Money;
import dev.promo.core.person.Person;
import java.time.LocalDate;
import java.util.Optional;

/** Answers of the year 2027 to the case of Noor Haddad. */
public final class Answers {
  /** A Thursday. */
  public static final LocalDate SAID = LocalDate.of(2027, 4, 1);

  public static final LocalDate CONFIRMED = SAID.plusDays(6);
  public static final LocalDate CHECKPOINT = LocalDate.of(2027, 7, 1);
  public static final LocalDate DUE = LocalDate.of(2027, 9, 30);
  public static final LocalDate NEXT = LocalDate.of(2027, 10, 15);
  public static final Person NOOR = Person.of("Noor Haddad");
  public static final Person OMAR = Person.of("Omar Bell");

  public static final StatedReason COURSE = StatedReason.builder()
      .words("The course of returns is a draft that nobody signed.")
      .criterion("course")
      .dimension("direction")
      .evidence("the signed course of returns")
      .threshold(new Threshold(
          Optional.of(Bars.atLeast("2", "quarters")), Optional.empty(), Optional.of(2)))
      .value("Returns cost less when three departments follow one course.")
      .build();

  public static final StatedReason AGREEMENT = StatedReason.builder()
      .words("Care has not agreed to anything yet.")
      .criterion("agreement")
      .dimension("influence")
      .evidence("an agreement with care")
      .build();

  /** Praise, a tight budget, and half a year. */
  public static final DecisionRecord SOFT_NO = DecisionRecord.builder()
      .on(SAID)
      .answer(Answer.NO)
      .by(OMAR)
      .cycle("2027 spring round")
      .words("a strong year, but the budget is tight; ask me again in half a year")
      .build();

  /** The same with everything that makes it useful, and in nobody's writing. */
  public static final DecisionRecord SPOKEN_PLAN = SOFT_NO
      .withReasons(COURSE, AGREEMENT)
      .withPath(new PathOffered(
          Optional.of(DUE), Optional.of(CHECKPOINT), Optional.of(OMAR), Optional.of(NEXT)));

  /** The same in the writing of both. */
  public static final DecisionRecord USEFUL_NO = confirmed(SPOKEN_PLAN);

  public static final DecisionRecord APPROVED = DecisionRecord.of(SAID, Answer.YES)
      .withTerms(ApprovalTerms.builder()
          .level("Lead Operations Analyst")
          .effective(SAID.plusMonths(1))
          .pay(PayChange.raise(Money.of(54_000, "EUR"), Money.of(58_000, "EUR")))
          .build());

  private Answers() {}

  /** An answer that both sides have confirmed as it stands. */
  public static DecisionRecord confirmed(DecisionRecord record) {
    return record.withConfirmations(Confirmations.of(
        word(Side.CANDIDATE, record, CONFIRMED.minusDays(5)),
        word(Side.EMPLOYER, record, CONFIRMED)));
  }

  public static WrittenConfirmation word(Side side, DecisionRecord record, LocalDate day) {
    return word(side, record.text(), day);
  }

  public static WrittenConfirmation word(Side side, String text, LocalDate day) {
    return new WrittenConfirmation(
        side, side == Side.CANDIDATE ? NOOR : OMAR, day, Channel.EMAIL, TextHash.of(text));
  }

  /** A no for these reasons. */
  public static DecisionRecord no(LocalDate on, StatedReason... reasons) {
    return DecisionRecord.of(on, Answer.NO).withReasons(ImmutableList.copyOf(reasons));
  }
}
