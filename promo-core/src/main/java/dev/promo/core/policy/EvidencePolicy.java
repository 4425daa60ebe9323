package dev.promo.core.policy;

/** What weighs most in the evidence for a win. A number is never required, whatever the policy. */
public enum EvidencePolicy implements Policy {
  /** Words of others count beside numbers. */
  BALANCED("numbers and words of others weighed together") {
    @Override
    public EvidenceWeights weights() {
      return new EvidenceWeights(30, 20, 25, 10, 10, 5);
    }
  },
  /** What was measured counts for more than what was said. */
  NUMBERS_FIRST("numbers weighed first") {
    @Override
    public EvidenceWeights weights() {
      return new EvidenceWeights(40, 10, 25, 10, 10, 5);
    }
  };

  private final String label;

  EvidencePolicy(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  /** The most points that each part of a win's evidence can give. */
  public abstract EvidenceWeights weights();
}
