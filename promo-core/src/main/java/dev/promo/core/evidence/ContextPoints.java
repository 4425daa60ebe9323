package dev.promo.core.evidence;

import dev.promo.core.win.EvidenceWindow;
import dev.promo.core.win.MetricClass;
import dev.promo.core.win.Reach;
import dev.promo.core.win.Win;

/** Points for what surrounds the outcome: its shape, its reach, its business link and its date. */
final class ContextPoints {
  private static final int A_SIGNAL = 5;
  private static final int GOAL = 4;
  private static final int METRIC_CLASS = 3;
  private static final int MONEY_WITH_A_BASIS = 3;
  private static final int IN_THE_WINDOW = 5;
  private static final int IN_THE_WINDOW_BEFORE = 2;

  private ContextPoints() {}

  static int levelShape(Win win) {
    return A_SIGNAL * win.shape().size();
  }

  static int reach(Win win) {
    return win.beneficiaries().stream()
        .flatMap(beneficiary -> beneficiary.reach().stream())
        .mapToInt(ContextPoints::of)
        .reduce(0, Math::max);
  }

  private static int of(Reach reach) {
    return switch (reach) {
      case SELF -> 0;
      case TEAM -> 4;
      case TEAMS -> 7;
      case ORGANISATION, CUSTOMERS -> 10;
    };
  }

  static int businessLink(Win win) {
    int goal = win.goal().isPresent() ? GOAL : 0;
    boolean classed = win.metrics().stream().anyMatch(metric -> metric.kind().isPresent());
    boolean money = win.metrics().stream()
        .anyMatch(metric -> metric.kind().filter(MetricClass.MONEY::equals).isPresent()
            && metric.basis().isPresent());
    return goal + (classed ? METRIC_CLASS : 0) + (money ? MONEY_WITH_A_BASIS : 0);
  }

  static int currency(Win win, EvidenceWindow window) {
    if (window.contains(win.date())) {
      return IN_THE_WINDOW;
    }
    return window.previous().contains(win.date()) ? IN_THE_WINDOW_BEFORE : 0;
  }
}
