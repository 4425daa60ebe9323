package dev.promo.packet.support;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import dev.promo.core.evidence.CoverageState;
import dev.promo.core.win.Metric;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.Bullets;
import dev.promo.packet.document.Item;
import java.util.Optional;
import java.util.stream.Stream;

/** What must not be claimed, because nothing in the packet carries it. */
final class RedLines implements Section {
  @Override
  public void compose(Composition composition) {
    composition.section(composition.say("limits.heading"));
    ImmutableList<Item> items = Stream.of(
            estimates(composition),
            unshown(composition),
            Optional.of(composition.say("limits.effort")),
            Optional.of(composition.say("limits.others")),
            Optional.of(composition.say("limits.private")))
        .flatMap(Optional::stream)
        .map(Item::of)
        .collect(toImmutableList());
    composition.add(new Bullets(items));
  }

  private static Optional<String> estimates(Composition composition) {
    String numbers = composition.selection().byDimension().values().stream()
        .filter(scored -> scored.win().metrics().stream().anyMatch(Metric::isEstimate))
        .map(scored -> composition.number(scored).orElseThrow())
        .sorted()
        .map(String::valueOf)
        .collect(joining(", "));
    return numbers.isEmpty()
        ? Optional.empty()
        : Optional.of(composition.say("limits.estimates", numbers));
  }

  private static Optional<String> unshown(Composition composition) {
    String names = composition.coverage().dimensions().stream()
        .filter(shown -> shown.state() == CoverageState.NEVER)
        .map(shown -> shown.dimension().name())
        .collect(joining(", "));
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(composition.say("limits.unshown", names));
  }
}
