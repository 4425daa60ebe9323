package dev.promo.core.win;

/**
 * Those who decide, or speak where it is decided. A win that one of them knows is visible evidence; that it was shared
 * where they could have seen it does not make them know it.
 */
public enum Audience {
  /** The candidate's manager. */
  MANAGER,
  /** The manager's manager. */
  SKIP_LEVEL,
  /** Those who sit on the committee. */
  COMMITTEE
}
