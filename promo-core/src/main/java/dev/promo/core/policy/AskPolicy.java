package dev.promo.core.policy;

/** How a candidate brings the promotion up with the manager. */
public enum AskPolicy implements Policy {
  /** First learn how the process works, then ask narrow questions about work; asking for a recipe is a trap. */
  DISCOVER_THEN_SPECIFIC("ask about the process first, then about work", true),
  /** Ask plainly what is missing. */
  DIRECT("ask directly what is missing", false),
  /** Ask as if the promotion had been won, and what would have been pointed to. */
  AS_IF_WON("ask as if it had been won", false);

  private final String label;
  private final boolean warnsOfRecipes;

  AskPolicy(String label, boolean warnsOfRecipes) {
    this.label = label;
    this.warnsOfRecipes = warnsOfRecipes;
  }

  @Override
  public String label() {
    return label;
  }

  /** Whether asking what one has to do for a promotion counts as a trap. */
  public boolean warnsOfRecipes() {
    return warnsOfRecipes;
  }
}
