package dev.promo.packet;

import com.google.common.collect.ImmutableList;
import dev.promo.core.evidence.ScoredWin;
import dev.promo.core.policy.Defaults;
import dev.promo.core.win.Metric;
import dev.promo.packet.document.FinePrint;
import dev.promo.packet.document.Inline;

/** How to read the packet, by which rules it was made, and what it is not. */
final class FooterSection implements Section {
  private static final String NOTICE =
      "General guidance: a packet shows evidence; it decides nothing, ranks nobody and guarantees no outcome. Rules differ "
          + "by country and employer; check those that hold for you.";

  @Override
  public void compose(Composition composition) {
    fine(composition, estimates(composition));
    fine(composition, policies(composition.defaults()));
    fine(composition, NOTICE);
  }

  private static void fine(Composition composition, String text) {
    composition.add(new FinePrint(ImmutableList.of(Inline.text(text))));
  }

  private static String estimates(Composition composition) {
    long numbers = metrics(composition);
    long estimates = composition.selection().byDimension().values().stream()
        .map(ScoredWin::win)
        .flatMap(win -> win.metrics().stream())
        .filter(Metric::isEstimate)
        .count();
    return "Metrics shown: " + numbers + ". Estimates among them, marked with ~: " + estimates
        + ".";
  }

  private static long metrics(Composition composition) {
    return composition.selection().byDimension().values().stream()
        .mapToLong(scored -> scored.win().metrics().size())
        .sum();
  }

  private static String policies(Defaults defaults) {
    String numbers = defaults.equals(Defaults.standard())
        ? "promo's standard numbers"
        : "the house's own numbers";
    return "Policies: consistent = " + defaults.winsToBeConsistent() + " supporting wins in "
        + defaults.quartersToBeConsistent()
        + " quarters, one strong, one confirmed by others; quotations with consent for this room; "
        + numbers + ".";
  }
}
