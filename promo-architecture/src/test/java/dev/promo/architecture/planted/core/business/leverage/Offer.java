package dev.promo.architecture.planted.core.business.leverage;

public enum Offer {
  REAL
}
