/** YAML and JSON text as one located tree. */
module dev.promo.notation {
  requires transitive dev.promo.core;
  requires transitive com.google.common;
  requires static transitive org.jspecify;
  requires tools.jackson.core;
  requires tools.jackson.databind;
  requires org.snakeyaml.engine;

  exports dev.promo.notation;
}
