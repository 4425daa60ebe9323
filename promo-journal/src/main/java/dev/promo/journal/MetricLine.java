package dev.promo.journal;

import static com.google.common.base.Preconditions.checkArgument;

import dev.promo.core.win.Metric;
import dev.promo.core.win.MetricClass;
import dev.promo.core.win.Provenance;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A metric on one line: {@code name: before -> after unit; period; class; measured: basis}. */
final class MetricLine {
  private static final Pattern VALUE =
      Pattern.compile("(-?[0-9]{1,18}(?:\\.[0-9]{1,18})?)[ \\t]*(.{0,200})");
  private static final String PERIOD = "period: ";

  private MetricLine() {}

  static Metric parse(String line) {
    int colon = line.indexOf(": ");
    checkArgument(colon > 0, "a metric starts with its name and a colon");
    Metric.Builder metric = Metric.builder().name(line.substring(0, colon).strip());
    Fragments fragments = Fragments.of(line.substring(colon + 2));
    values(metric, fragments.next());
    boolean provenanceSaid = false;
    while (!provenanceSaid && fragments.hasNext()) {
      String fragment = fragments.next();
      Optional<Provenance> provenance = Words.constant(beforeColon(fragment), Provenance.class);
      if (provenance.isPresent()) {
        metric.provenance(provenance.get());
        basis(fragment + fragments.rest()).ifPresent(metric::basis);
        provenanceSaid = true;
      } else {
        periodOrClass(metric, fragment);
      }
    }
    checkArgument(
        provenanceSaid, "a metric says where it comes from: measured, estimated or reported");
    return metric.build();
  }

  private static void values(Metric.Builder metric, String written) {
    String[] values = written.split("->|→", -1);
    checkArgument(values.length <= 2, "a metric has one value before and one after");
    Matcher after = value(values[values.length - 1]);
    String unit = after.group(2).strip();
    metric.after(new BigDecimal(after.group(1))).unit(unit);
    if (values.length == 2) {
      Matcher before = value(values[0]);
      String otherUnit = before.group(2).strip();
      checkArgument(
          otherUnit.isEmpty() || otherUnit.equals(unit),
          "the units '%s' and '%s' differ",
          otherUnit,
          unit);
      metric.before(new BigDecimal(before.group(1)));
    }
  }

  private static Matcher value(String written) {
    Matcher value = VALUE.matcher(written.strip());
    checkArgument(
        value.matches(),
        "'%s' is not a plain number with a unit, such as 12000 EUR or 3.5 %%",
        written.strip());
    return value;
  }

  private static void periodOrClass(Metric.Builder metric, String fragment) {
    Optional<MetricClass> kind = Words.constant(fragment, MetricClass.class);
    if (kind.isPresent()) {
      metric.kind(kind.get());
    } else if (!fragment.isEmpty()) {
      metric.period(
          fragment.startsWith(PERIOD) ? fragment.substring(PERIOD.length()).strip() : fragment);
    }
  }

  private static String beforeColon(String fragment) {
    int colon = fragment.indexOf(':');
    return colon < 0 ? fragment : fragment.substring(0, colon);
  }

  private static Optional<String> basis(String provenance) {
    int colon = provenance.indexOf(':');
    return colon < 0
        ? Optional.empty()
        : Optional.of(provenance.substring(colon + 1).strip()).filter(text -> !text.isEmpty());
  }

  static String print(Metric metric) {
    StringBuilder line = new StringBuilder(metric.name()).append(": ");
    metric.before().ifPresent(before -> line.append(before.toPlainString()).append(" -> "));
    line.append(metric.after().toPlainString()).append(' ').append(metric.unit());
    metric.period().ifPresent(period -> line.append("; ").append(printPeriod(period)));
    metric.kind().ifPresent(kind -> line.append("; ").append(Words.of(kind)));
    line.append("; ").append(Words.of(metric.provenance()));
    metric.basis().ifPresent(basis -> line.append(": ").append(basis));
    return line.toString();
  }

  private static String printPeriod(String period) {
    boolean looksLikeAnotherField = Words.constant(period, MetricClass.class).isPresent()
        || Words.constant(beforeColon(period), Provenance.class).isPresent()
        || period.startsWith(PERIOD);
    return looksLikeAnotherField ? PERIOD + period : period;
  }
}
