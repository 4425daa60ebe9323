package dev.promo.core.business.cost;

/** Whether a line has a price, and why not. */
public enum Pricing {
  /** Counted in the total. */
  PRICED,
  /** There is nothing to pay on this side. */
  NOTHING,
  /** Nobody has put a price to it, and promo puts none. */
  UNPRICED,
  /** A number was given and rests on nothing, so that it does not count. */
  WITHOUT_BASIS
}
