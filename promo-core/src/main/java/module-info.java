/** The domain of a promotion case as values and pure functions. */
module dev.promo.core {
  requires transitive com.google.common;
  requires static transitive org.jspecify;
  requires static org.immutables.value.annotations;

  exports dev.promo.core.problem;
}
