package dev.promo.core.lint;

/** Asks one rule, or a few that go together. */
interface Check {
  void look(Reading reading, Findings findings);
}
