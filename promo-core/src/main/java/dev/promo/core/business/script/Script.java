package dev.promo.core.business.script;

import static dev.promo.core.business.script.Slot.*;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Locale;

/** What can be said or written on the way to a decision. */
public enum Script {
  /** The request itself. */
  PITCH(
      MONTHS_AT_LEVEL,
      PACKET_REF,
      PROJECT_NAME,
      MEASURED_RESULT,
      TARGET_ROLE,
      DECISION,
      FUTURE_RESPONSIBILITY),
  /** After a no: what exactly was missing; with the dimension, where it is known. */
  DENIAL_QUESTION(TARGET_LEVEL),
  /** What would be enough, and when it is looked at. */
  CONDITIONAL_CRITERIA(CRITERION, HORIZON, CHECKPOINT),
  /** Pay and the market, without any offer. */
  MARKET_CONVERSATION(MARKET_RANGE, SOURCE, CURRENT_PAY, PREFERENCE_TO_STAY),
  /** Two open questions, as if it had been decided. */
  AS_IF_WON(TARGET_LEVEL),
  /** How promotions work here, as information. */
  PROCESS_DISCOVERY(CURRENT_GOALS),
  /** Asking for a named piece of work that closes a gap. */
  OPPORTUNITY_REQUEST(RUBRIC_LINE, OPPORTUNITY, DATE),
  /** Asking advice of somebody who is not convinced; with the concern, where it is known. */
  TRUST_REQUEST(CHALLENGER_ROLE),
  /** What was heard, to be confirmed or corrected. */
  FOLLOW_UP(HEARD, CRITERION, CHECKPOINT, CONFIRM_BY),
  /** Why it may not happen, asked before it is decided. */
  PRE_MORTEM(TARGET_LEVEL, CYCLE);

  private final ImmutableSet<Slot> slots;

  Script(Slot... slots) {
    this.slots = Sets.immutableEnumSet(ImmutableSet.copyOf(slots));
  }

  /** The slots without which it cannot be said. */
  public ImmutableSet<Slot> slots() {
    return slots;
  }

  /** Its name, such as {@code denial-question}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
