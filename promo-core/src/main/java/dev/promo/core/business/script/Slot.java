package dev.promo.core.business.script;

import java.util.Locale;

/** What a person fills in. promo fills no slot. */
public enum Slot {
  MONTHS_AT_LEVEL,
  PACKET_REF,
  PROJECT_NAME,
  MEASURED_RESULT,
  TARGET_ROLE,
  DECISION,
  FUTURE_RESPONSIBILITY,
  TARGET_LEVEL,
  DIMENSION,
  /** Evidence that would be enough; one text for each criterion. */
  CRITERION,
  HORIZON,
  CHECKPOINT,
  MARKET_RANGE,
  /** Where the range comes from, with its date; at least two. */
  SOURCE(2),
  CURRENT_PAY,
  PREFERENCE_TO_STAY,
  CURRENT_GOALS,
  /** The line of the ladder that is open. */
  RUBRIC_LINE,
  OPPORTUNITY,
  DATE,
  CHALLENGER_ROLE,
  CONCERN,
  /** What was heard; one text for each point. */
  HEARD,
  CONFIRM_BY,
  CYCLE;

  private final int fewest;

  Slot() {
    this(1);
  }

  Slot(int fewest) {
    this.fewest = fewest;
  }

  /** How many texts it needs at least. */
  public int fewest() {
    return fewest;
  }

  /** Its name in a template and in a file, such as {@code target-role}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
