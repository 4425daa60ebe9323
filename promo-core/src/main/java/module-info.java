/** The domain of a promotion case as values and pure functions; {@code dev.promo.core} is its map. */
module dev.promo.core {
  requires transitive com.google.common;
  requires static transitive org.jspecify;
  requires static org.immutables.value.annotations;

  exports dev.promo.core;
  exports dev.promo.core.problem;
  exports dev.promo.core.money;
  exports dev.promo.core.policy;
  exports dev.promo.core.person;
  exports dev.promo.core.rubric;
  exports dev.promo.core.win;
  exports dev.promo.core.lint;
  exports dev.promo.core.evidence;
  exports dev.promo.core.gap;
  exports dev.promo.core.gap.advice;
  exports dev.promo.core.gap.plan;
  exports dev.promo.core.gap.readiness;
  exports dev.promo.core.gap.review;
  exports dev.promo.core.sponsor;
  exports dev.promo.core.sponsor.feedback;
  exports dev.promo.core.sponsor.stakeholder;
  exports dev.promo.core.sponsor.talk;
  exports dev.promo.core.decision;
  exports dev.promo.core.business;
  exports dev.promo.core.business.cost;
  exports dev.promo.core.business.leverage;
  exports dev.promo.core.business.market;
  exports dev.promo.core.business.script;
  exports dev.promo.core.decision.criteria;
  exports dev.promo.core.decision.facts;
  exports dev.promo.core.decision.goalpost;
  exports dev.promo.core.decision.letter;
  exports dev.promo.core.cycle;
  exports dev.promo.core.cycle.tenure;
  exports dev.promo.core.privacy;
}
