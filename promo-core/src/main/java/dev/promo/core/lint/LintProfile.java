package dev.promo.core.lint;

/** What a text is written for. It decides which rules are asked, and how much a finding weighs. */
public enum LintProfile {
  /** A private log, where nothing is too small and nothing keeps an entry from being saved. */
  LOG,
  /** What a manager is told between reviews. */
  UPDATE,
  SELF_REVIEW,
  /** What a committee decides on. */
  PACKET,
  /** The spoken or written request itself. */
  PITCH,
  /** What somebody says about somebody else's work. */
  FEEDBACK,
  /** The reasons of a decision. */
  DECISION
}
