package dev.promo.packet.calibration;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.policy.Defaults;
import dev.promo.core.policy.Policies;
import dev.promo.core.win.Metric;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Footer;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.FinePrint;

/** How to read the packet, by which rules it was made, and what it is not. */
final class FooterSection implements Section {
  @Override
  public void compose(Composition composition) {
    composition.add(FinePrint.of(estimates(composition)));
    composition.add(FinePrint.of(policies(composition.defaults())));
    new Footer().compose(composition);
  }

  private static String estimates(Composition composition) {
    ImmutableList<Metric> shown = composition.selection().byDimension().values().stream()
        .flatMap(scored -> scored.win().metrics().stream())
        .collect(toImmutableList());
    long estimates = shown.stream().filter(Metric::isEstimate).count();
    return "Metrics shown: " + shown.size() + ". Estimates among them, marked with ~: " + estimates
        + ".";
  }

  private static String policies(Defaults defaults) {
    String numbers = defaults.withPolicies(Policies.standard()).equals(Defaults.standard())
        ? "thresholds as promo ships them"
        : "thresholds of this organisation";
    return "Policies: consistent = " + defaults.winsToBeConsistent() + " supporting wins in "
        + defaults.quartersToBeConsistent()
        + " quarters, one strong, one confirmed by others; quotations with consent for this room; "
        + numbers + "; "
        + Policies.labels(defaults.policies().packetShape(), defaults.policies().evidence()) + ".";
  }
}
