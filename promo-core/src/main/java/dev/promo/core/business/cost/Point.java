package dev.promo.core.business.cost;

/** Where in the range of an estimate one stands. */
public enum Point {
  LOW,
  BASE,
  HIGH
}
