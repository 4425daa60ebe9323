package dev.promo.core.policy;

/** Where the candidate keeps the log. Under each, secrets and other people's data stay where they belong. */
public enum StoragePolicy implements Policy {
  /** What leaves the employer's systems is the redacted copy. */
  PERSONAL_REDACTED("a personal copy is redacted", true),
  /** Nothing leaves the employer's systems. */
  WORK_SYSTEM("kept on the employer's systems", false);

  private final String label;
  private final boolean allowsPersonalCopy;

  StoragePolicy(String label, boolean allowsPersonalCopy) {
    this.label = label;
    this.allowsPersonalCopy = allowsPersonalCopy;
  }

  @Override
  public String label() {
    return label;
  }

  /** Whether a redacted copy may be kept outside the employer's systems. */
  public boolean allowsPersonalCopy() {
    return allowsPersonalCopy;
  }
}
