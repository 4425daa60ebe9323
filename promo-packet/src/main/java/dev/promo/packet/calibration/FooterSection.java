package dev.promo.packet.calibration;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.policy.Defaults;
import dev.promo.core.policy.Policies;
import dev.promo.core.win.Metric;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Footer;
import dev.promo.packet.compose.Section;

/** How to read the packet, by which rules it was made, and what it is not. */
final class FooterSection implements Section {
  @Override
  public void compose(Composition composition) {
    estimates(composition);
    policies(composition, composition.defaults());
    new Footer().compose(composition);
  }

  private static void estimates(Composition composition) {
    ImmutableList<Metric> shown = composition.selection().byDimension().values().stream()
        .flatMap(scored -> scored.win().metrics().stream())
        .collect(toImmutableList());
    long estimates = shown.stream().filter(Metric::isEstimate).count();
    composition.finePrint("footer.metrics", shown.size(), estimates);
  }

  private static void policies(Composition composition, Defaults defaults) {
    boolean isShipped = defaults.withPolicies(Policies.standard()).equals(Defaults.standard());
    composition.finePrint(
        "footer.policies",
        defaults.winsToBeConsistent(),
        defaults.quartersToBeConsistent(),
        composition.say(isShipped ? "footer.shipped" : "footer.own"),
        composition
            .wording()
            .policies(defaults.policies().packetShape(), defaults.policies().evidence()));
  }
}
