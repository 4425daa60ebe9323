/** The files a person keeps: brag document, wins and case file. */
module dev.promo.journal {
  requires transitive dev.promo.core;
  requires transitive dev.promo.notation;
  requires static org.jspecify;

  exports dev.promo.journal;
}
