package dev.promo.core.decision.goalpost;

/** In which way an answer differs from what was agreed. */
public enum ChangeKind {
  /** A reason is about something that the agreement does not name. */
  NEW,
  /** The same criterion with more asked: a higher number, a larger reach, more witnesses. */
  STRICTER,
  /** The evidence was to count by an earlier day than agreed. */
  EARLIER,
  /** The day of the decision was put off. */
  LATER,
  /** The same criterion about another dimension. */
  SWAPPED,
  /** Every criterion was accepted in writing, and the answer is no without a structural reason. */
  UNMET_DESPITE_ACCEPTED,
  /** No reason says anything that could be done, although criteria were agreed. */
  UNNAMED
}
