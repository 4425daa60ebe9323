package dev.promo.core.lint;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import dev.promo.core.win.Metric;
import dev.promo.core.win.Win;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Different numbers for the same thing: one metric of a project that two wins tell differently, or count twice. */
final class NumberConflicts {
  private NumberConflicts() {}

  /** What two numbers must share to be about the same thing. */
  private record Subject(String project, String metric, String unit) {}

  private record Told(String win, Metric metric) {}

  static void look(PacketFacts facts, SetFindings findings) {
    ListMultimap<Subject, Told> told = ArrayListMultimap.create();
    for (Win win : facts.selected()) {
      win.project()
          .ifPresent(project -> win.metrics()
              .forEach(metric -> told.put(
                  new Subject(
                      project.strip(), metric.name().strip(), metric.unit().strip()),
                  new Told(win.id(), metric))));
    }
    told.asMap().forEach((subject, all) -> compare(List.copyOf(all), findings));
  }

  private static void compare(List<Told> told, SetFindings findings) {
    for (int i = 0; i < told.size(); i++) {
      for (int j = i + 1; j < told.size(); j++) {
        Told one = told.get(i);
        Told other = told.get(j);
        findings.addIf(
            !one.win().equals(other.win()) && areAtOdds(one.metric(), other.metric()),
            SetRule.NUMBER_CONFLICT,
            one.win() + ", " + other.win() + ": " + one.metric().name());
      }
    }
  }

  /**
   * Periods that overlap are counted twice; in one period, other values are at odds unless one goes on from the other.
   */
  private static boolean areAtOdds(Metric one, Metric other) {
    Optional<Period> first = one.period().flatMap(Period::parse);
    Optional<Period> second = other.period().flatMap(Period::parse);
    boolean areDated = first.isPresent() && second.isPresent();
    if (areDated && !first.equals(second)) {
      return first.get().overlaps(second.get());
    }
    return (areDated || one.period().equals(other.period()))
        && !isSame(one, other)
        && !goesOn(one, other)
        && !goesOn(other, one);
  }

  private static boolean isSame(Metric one, Metric other) {
    return one.after().compareTo(other.after()) == 0
        && one.before()
            .map(BigDecimal::stripTrailingZeros)
            .equals(other.before().map(BigDecimal::stripTrailingZeros));
  }

  private static boolean goesOn(Metric one, Metric other) {
    return other.before().map(before -> before.compareTo(one.after()) == 0).orElse(false);
  }
}
