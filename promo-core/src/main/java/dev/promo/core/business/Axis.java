package dev.promo.core.business;

/** In what an approach can be passive or active. */
public enum Axis {
  TRIGGER("What sets it off"),
  EVIDENCE("What it rests on"),
  TIMING("When it starts"),
  LEVERAGE("What stands behind it"),
  OUTCOME("What it aims at");

  private final String label;

  Axis(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
