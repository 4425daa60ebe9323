package dev.promo.core.decision.facts;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.promo.core.decision.criteria.StatedReason;
import dev.promo.core.decision.letter.Confirmations;
import dev.promo.core.decision.letter.FollowUpLetter;
import dev.promo.core.decision.letter.LetterStatus;
import dev.promo.core.decision.letter.Side;
import dev.promo.core.decision.letter.TextHash;
import dev.promo.core.decision.letter.WrittenConfirmation;
import dev.promo.core.gap.StructuralBlock;
import dev.promo.core.internal.PromoStyle;
import dev.promo.core.person.Person;
import dev.promo.core.policy.Defaults;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One answer about a promotion, as facts: what was said, by whom, and what of it is in writing. It does not say what the
 * answer means.
 */
@Value.Immutable
@PromoStyle
public sealed interface DecisionRecord extends WithDecisionRecord permits ImmutableDecisionRecord {
  /** The day it was said; where nothing was decided, the day on which it should have been. */
  LocalDate on();

  Answer answer();

  /** The round, as the organisation names it. */
  Optional<String> cycle();

  /** Who said it. */
  Optional<Person> by();

  /** What was said, word for word. */
  Optional<String> words();

  /** What was said with a yes. */
  @Value.Default
  default ApprovalTerms terms() {
    return ApprovalTerms.UNSAID;
  }

  /** The reasons against. */
  ImmutableList<StatedReason> reasons();

  /** The way that a no leaves open. */
  @Value.Default
  default PathOffered path() {
    return PathOffered.NONE;
  }

  /** Whether it was said that this is the last word for this role. */
  @Value.Default
  default boolean isFinal() {
    return false;
  }

  /** What the employer states as a block whatever the evidence. */
  Optional<StructuralBlock> block();

  /** A structural reason that was given and not stated as a block. */
  Optional<StructuralBlock.Reason> claimedReason();

  /** Whether the round is over. */
  @Value.Default
  default boolean isCycleClosed() {
    return false;
  }

  /** The written requests for criteria that followed. */
  ImmutableList<CriteriaRequest> requests();

  /** What was answered to the questions that followed. */
  ImmutableList<QuestionAnswer> answers();

  /** That the ladder was changed for everybody since criteria were agreed. */
  Optional<RubricChange> rubricChange();

  /** The day on which the candidate asked for another role since criteria were agreed. */
  Optional<LocalDate> roleChangeAskedOn();

  /** Who confirmed the {@link #text}, or an earlier one. */
  @Value.Default
  default Confirmations confirmations() {
    return Confirmations.NONE;
  }

  /** The letter that followed. */
  @Value.Default
  default FollowUpLetter letter() {
    return FollowUpLetter.DRAFT;
  }

  /** What is confirmed when this answer is confirmed: every fact of it, in a fixed order. */
  default String text() {
    return RecordText.of(this);
  }

  /** The confirmation of the text as it stands now by a side. */
  default Optional<WrittenConfirmation> confirmation(Side side) {
    return confirmations().by(side, TextHash.of(text()));
  }

  /** Whether a side has confirmed the text as it stands now, by a day. */
  default boolean isConfirmed(Side side, LocalDate day) {
    return confirmation(side).filter(each -> !each.on().isAfter(day)).isPresent();
  }

  /** The day from which both sides had confirmed the text as it stands now. */
  default Optional<LocalDate> agreedSince() {
    return confirmations().mutualOn(TextHash.of(text()));
  }

  default LetterStatus letterStatus(LocalDate day, Defaults defaults) {
    return letter().status(day, confirmation(Side.EMPLOYER), defaults);
  }

  /** Whether the one reminder is to be sent. */
  default boolean needsReminder(LocalDate day, Defaults defaults) {
    return letterStatus(day, defaults) == LetterStatus.UNANSWERED && !letter().isReminded(day);
  }

  /** By when the evidence of a reason counts: its own day, or else the path's. */
  default Optional<LocalDate> due(StatedReason reason) {
    return reason.due().or(path()::due);
  }

  /** Whether criteria were asked for twice, far enough apart, and none were named. */
  default boolean areCriteriaRefused(LocalDate day, Defaults defaults) {
    return new Requests(requests(), defaults).areInVain(day);
  }

  @Value.Check
  default void check() {
    checkArgument(
        words().map(text -> !text.isBlank()).orElse(true), "what was said must not be blank");
    checkArgument(cycle().map(text -> !text.isBlank()).orElse(true), "the cycle must not be blank");
  }

  static DecisionRecord of(LocalDate on, Answer answer) {
    return builder().on(on).answer(answer).build();
  }

  static Builder builder() {
    return new Builder();
  }

  /** Needs the day and the answer. */
  final class Builder extends ImmutableDecisionRecord.Builder {
    Builder() {}
  }
}
