package dev.promo.core.decision.letter;

import static com.google.common.base.Preconditions.checkArgument;

import dev.promo.core.policy.Defaults;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far the letter after a decision has come.
 *
 * @param sentOn the day it was sent
 * @param remindedOn the day of the one reminder
 * @param correction what the employer wrote that it got wrong
 */
public record FollowUpLetter(
    Optional<LocalDate> sentOn, Optional<LocalDate> remindedOn, Optional<Correction> correction) {
  /** Not sent yet. */
  public static final FollowUpLetter DRAFT =
      new FollowUpLetter(Optional.empty(), Optional.empty(), Optional.empty());

  public FollowUpLetter {
    LocalDate sent = sentOn.orElse(LocalDate.MAX);
    checkArgument(
        Stream.of(remindedOn, correction.map(Correction::on))
            .flatMap(Optional::stream)
            .noneMatch(sent::isAfter),
        "a letter must be sent before anybody is reminded of it or corrects it");
  }

  public static FollowUpLetter sent(LocalDate day) {
    return new FollowUpLetter(Optional.of(day), Optional.empty(), Optional.empty());
  }

  /**
   * Where it stands on a day. A confirmation outweighs a correction, since it is of the text as it stands now.
   *
   * @param confirmation the employer's, of the text as it stands now
   */
  public LetterStatus status(
      LocalDate day, Optional<WrittenConfirmation> confirmation, Defaults defaults) {
    if (isBy(confirmation.map(WrittenConfirmation::on), day)) {
      return LetterStatus.CONFIRMED;
    }
    if (isBy(correction.map(Correction::on), day)) {
      return LetterStatus.CORRECTED;
    }
    if (!isBy(sentOn, day)) {
      return LetterStatus.DRAFT;
    }
    return isBy(sentOn.map(sent -> answerBy(sent, defaults)), day)
        ? LetterStatus.UNANSWERED
        : LetterStatus.SENT;
  }

  /** Whether somebody was reminded by a day; a second reminder is never due. */
  public boolean isReminded(LocalDate day) {
    return isBy(remindedOn, day);
  }

  /** The day by which a letter asks for an answer; from this day on it is unanswered. */
  public static LocalDate answerBy(LocalDate sent, Defaults defaults) {
    return WorkingDays.after(sent, defaults.workingDaysToAnswerLetter());
  }

  private static boolean isBy(Optional<LocalDate> fact, LocalDate day) {
    return fact.filter(on -> !on.isAfter(day)).isPresent();
  }
}
