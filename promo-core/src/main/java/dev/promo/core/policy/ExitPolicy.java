package dev.promo.core.policy;

/** Whether promo speaks of ways that lead elsewhere. It never advises anybody to resign. */
public enum ExitPolicy implements Policy {
  /** Other teams, managers and employers are listed as options, with facts. */
  LIST_OPTIONS("ways elsewhere are listed as options", true),
  SILENT("ways elsewhere are not spoken of", false);

  private final String label;
  private final boolean listsOptions;

  ExitPolicy(String label, boolean listsOptions) {
    this.label = label;
    this.listsOptions = listsOptions;
  }

  @Override
  public String label() {
    return label;
  }

  /** Whether options outside the present team may be listed. */
  public boolean listsOptions() {
    return listsOptions;
  }
}
