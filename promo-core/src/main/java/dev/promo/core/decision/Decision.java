package dev.promo.core.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.decision.criteria.AgreedCriteria;
import dev.promo.core.decision.criteria.StatedReason;
import dev.promo.core.decision.facts.DecisionRecord;
import dev.promo.core.decision.facts.OpenQuestion;
import dev.promo.core.decision.facts.PayChange;
import dev.promo.core.gap.StructuralBlock;
import dev.promo.core.person.Person;
import dev.promo.core.policy.Defaults;
import java.time.LocalDate;
import java.util.Optional;

/** What an answer means. Every {@link DecisionRecord} is exactly one of these. */
public sealed interface Decision {
  /** Title, level, day and pay. */
  record Approved() implements Decision {
    @Override
    public DecisionKind kind() {
      return DecisionKind.APPROVED;
    }
  }

  /**
   * Approved, with something left open.
   *
   * @param open what
   * @param expiresOn the day from which it is no decision any more
   */
  record ApprovedPending(ImmutableSet<OpenPart> open, LocalDate expiresOn) implements Decision {
    /** What an approval can leave open. */
    public enum OpenPart {
      CONDITION,
      LEVEL,
      EFFECTIVE_DATE
    }

    @Override
    public DecisionKind kind() {
      return DecisionKind.APPROVED_PENDING;
    }
  }

  /**
   * A new title and no more pay: a dry promotion.
   *
   * @param pay what was said about pay; nothing where nobody spoke of it
   * @param payReviewOn the day on which pay is looked at again, as agreed
   */
  record ApprovedTitleOnly(Optional<PayChange> pay, Optional<LocalDate> payReviewOn)
      implements Decision {
    @Override
    public DecisionKind kind() {
      return DecisionKind.APPROVED_TITLE_ONLY;
    }
  }

  /**
   * Not yet, and both have confirmed what would change it.
   *
   * @param criteria the gaps as criteria
   * @param checkpoint the day on which both look at it
   * @param reviewer who says whether it is enough
   */
  record DeferredWithPlan(AgreedCriteria criteria, LocalDate checkpoint, Person reviewer)
      implements Decision {
    @Override
    public DecisionKind kind() {
      return DecisionKind.DEFERRED_WITH_PLAN;
    }
  }

  /**
   * Refused or postponed, and nothing that could be done about it.
   *
   * @param open the questions that would make it a useful no
   * @param claimedReason a structural reason that was given and not stated as a block
   */
  record VagueNo(ImmutableSet<OpenQuestion> open, Optional<StructuralBlock.Reason> claimedReason)
      implements Decision {
    @Override
    public DecisionKind kind() {
      return DecisionKind.VAGUE_NO;
    }
  }

  /** Blocked whatever the evidence, as the employer states. */
  record StructurallyBlocked(StructuralBlock block) implements Decision {
    /** The day on which it is looked at again, where one was named. */
    public Optional<LocalDate> reviewOn() {
      return block.reviewOn();
    }

    @Override
    public DecisionKind kind() {
      return DecisionKind.STRUCTURAL_BLOCK;
    }
  }

  /**
   * The last word for this role.
   *
   * @param reasons those that say something
   */
  record RefusedWithReasons(ImmutableList<StatedReason> reasons) implements Decision {
    @Override
    public DecisionKind kind() {
      return DecisionKind.REFUSED_WITH_REASONS;
    }
  }

  /** Criteria were asked for twice in writing, and none were named. */
  record CriteriaRefused() implements Decision {
    @Override
    public DecisionKind kind() {
      return DecisionKind.CRITERIA_REFUSED;
    }
  }

  /**
   * Nothing was decided in time, or what was decided has lapsed.
   *
   * @param since the day from which that holds
   */
  record NoDecision(LocalDate since) implements Decision {
    @Override
    public DecisionKind kind() {
      return DecisionKind.NO_DECISION;
    }
  }

  /** Nothing is decided, and nothing is overdue. */
  record Awaited() implements Decision {
    @Override
    public DecisionKind kind() {
      return DecisionKind.AWAITED;
    }
  }

  /** Taken back by the candidate. */
  record Withdrawn() implements Decision {
    @Override
    public DecisionKind kind() {
      return DecisionKind.WITHDRAWN;
    }
  }

  DecisionKind kind();

  /** The structural reason that was stated or only claimed, if any. */
  default Optional<StructuralBlock.Reason> structuralReason() {
    if (this instanceof StructurallyBlocked blocked) {
      return Optional.of(blocked.block().reason());
    }
    return this instanceof VagueNo no ? no.claimedReason() : Optional.empty();
  }

  /**
   * What an answer means on a day.
   *
   * @param day facts after this day are not known yet, and what has waited too long has lapsed
   */
  static Decision of(DecisionRecord record, LocalDate day, Defaults defaults) {
    return new DecisionClassifier(record, day, defaults).classify();
  }
}
