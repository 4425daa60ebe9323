package dev.promo.core.win;

/** What a number is about. */
public enum MetricClass {
  TIME,
  QUALITY,
  MONEY,
  PEOPLE,
  RISK
}
