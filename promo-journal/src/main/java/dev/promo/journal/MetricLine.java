package dev.promo.journal;

import static com.google.common.base.Preconditions.checkArgument;

import dev.promo.core.win.Metric;
import dev.promo.core.win.MetricClass;
import dev.promo.core.win.Provenance;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A metric on one line: {@code name: before -> after unit; period; class; measured: basis}. A period or unit that would
 * be read as something else carries its name: {@code period: time}.
 */
final class MetricLine {
  private static final Pattern ARROW = Pattern.compile("->|→");
  private static final String PERIOD = "period: ";
  private static final String UNIT = "unit: ";

  private final Metric.Builder metric = Metric.builder();
  private final Once<String> unit = new Once<>("unit");
  private final Once<String> period = new Once<>("period");
  private final Once<MetricClass> kind = new Once<>("class");
  private final Once<Provenance> provenance = new Once<>("provenance");

  private MetricLine() {}

  static Metric parse(String line) {
    return new MetricLine().read(line);
  }

  private Metric read(String line) {
    int colon = line.indexOf(": ");
    checkArgument(colon > 0, "a metric starts with its name, a colon and a space");
    metric.name(line.substring(0, colon).strip());
    Fragments fragments = Fragments.of(line.substring(colon + 2));
    values(fragments.next());
    while (fragments.hasNext()) {
      int start = fragments.position();
      String fragment = fragments.next();
      Optional<Provenance> source = provenance(fragment);
      if (source.isEmpty()) {
        unitPeriodOrClass(fragment);
      } else {
        provenance.set(source.get());
        if (fragment.indexOf(':') >= 0) {
          basis(fragments.takeRest(start)).ifPresent(metric::basis);
        }
      }
    }
    return build();
  }

  private Metric build() {
    checkArgument(
        provenance.get().isPresent(),
        "a metric says where it comes from: measured, estimated or reported");
    period.get().ifPresent(metric::period);
    kind.get().ifPresent(metric::kind);
    return metric.unit(unit.get().orElse("")).provenance(provenance.get().get()).build();
  }

  private void values(String written) {
    String[] values = ARROW.split(written, -1);
    checkArgument(values.length <= 2, "a metric has one value before and one after");
    Amount after = Amount.parse(values[values.length - 1]);
    metric.after(after.number());
    if (!after.unit().isEmpty()) {
      unit.set(after.unit());
    }
    if (values.length == 2) {
      Amount before = Amount.parse(values[0]);
      checkArgument(
          before.unit().isEmpty() || before.unit().equals(after.unit()),
          "the units '%s' and '%s' differ",
          before.unit(),
          after.unit());
      metric.before(before.number());
    }
  }

  private void unitPeriodOrClass(String fragment) {
    Optional<MetricClass> named = Words.constant(fragment, MetricClass.class);
    if (named.isPresent()) {
      kind.set(named.get());
    } else if (fragment.startsWith(UNIT)) {
      unit.set(fragment.substring(UNIT.length()).strip());
    } else if (fragment.startsWith(PERIOD)) {
      period.set(fragment.substring(PERIOD.length()).strip());
    } else {
      period.set(fragment);
    }
  }

  private static Optional<Provenance> provenance(String fragment) {
    int colon = fragment.indexOf(':');
    return Words.constant(colon < 0 ? fragment : fragment.substring(0, colon), Provenance.class);
  }

  private static Optional<String> basis(String provenanceAndBasis) {
    String basis =
        provenanceAndBasis.substring(provenanceAndBasis.indexOf(':') + 1).strip();
    return Optional.of(basis).filter(text -> !text.isEmpty());
  }

  static String print(Metric metric) {
    StringBuilder line = new StringBuilder(metric.name()).append(": ");
    metric.before().ifPresent(before -> line.append(before.toPlainString()).append(" -> "));
    line.append(metric.after().toPlainString()).append(printUnit(metric.unit()));
    metric.period().ifPresent(period -> line.append("; ").append(printPeriod(period)));
    metric.kind().ifPresent(kind -> line.append("; ").append(Words.of(kind)));
    line.append("; ").append(Words.of(metric.provenance()));
    metric.basis().ifPresent(basis -> line.append(": ").append(basis));
    return line.toString();
  }

  private static String printUnit(String unit) {
    boolean isPlain = Amount.endsNumber(unit) && !ARROW.matcher(unit).find();
    return (isPlain ? " " : "; " + UNIT) + unit;
  }

  private static String printPeriod(String period) {
    boolean looksLikeAnotherField = Words.constant(period, MetricClass.class).isPresent()
        || provenance(period).isPresent()
        || period.startsWith(UNIT)
        || period.startsWith(PERIOD);
    return looksLikeAnotherField ? PERIOD + period : period;
  }
}
