package dev.promo.core.policy;

/** What may be said of a candidate's worth to others. No value allows a bluff. */
public enum LeveragePolicy implements Policy {
  /** Neither market nor offer is used as leverage. */
  NONE("no leverage", false, false),
  /** What the market pays may be shown. */
  MARKET_DATA_ONLY("leverage by market data alone", true, false),
  /** A written offer that the candidate would take may be mentioned, once, in a text of its own. */
  REAL_OFFER("leverage by a real offer", true, true);

  private final String label;
  private final boolean allowsMarket;
  private final boolean allowsOffer;

  LeveragePolicy(String label, boolean allowsMarket, boolean allowsOffer) {
    this.label = label;
    this.allowsMarket = allowsMarket;
    this.allowsOffer = allowsOffer;
  }

  @Override
  public String label() {
    return label;
  }

  /** Whether the market's pay may be brought up. */
  public boolean allowsMarket() {
    return allowsMarket;
  }

  /** Whether a real offer may be brought up. */
  public boolean allowsOffer() {
    return allowsOffer;
  }
}
