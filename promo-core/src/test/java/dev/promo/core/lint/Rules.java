package dev.promo.core.lint;

import java.util.Arrays;

/** Rules by their ids. */
final class Rules {
  private Rules() {}

  static WinRule of(String id) {
    return Arrays.stream(WinRule.values())
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
