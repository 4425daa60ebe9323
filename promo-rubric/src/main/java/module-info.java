/** Ladders in: what a level asks, read from the notations companies write it in. */
module dev.promo.rubric {
  requires transitive dev.promo.core;
  requires transitive dev.promo.notation;
  requires static org.jspecify;

  exports dev.promo.rubric;

  uses dev.promo.rubric.RubricFormat;
}
