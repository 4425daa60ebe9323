package dev.promo.packet.support;

import static java.util.stream.Collectors.joining;

import dev.promo.core.sponsor.stakeholder.Stakeholder;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Phrases;
import java.util.Optional;
import java.util.stream.Stream;

/** What a table says of somebody with a say. */
final class StakeholderCells {
  private static final String UNKNOWN = "–";

  private StakeholderCells() {}

  static String role(Stakeholder held) {
    return held.person().role().orElse(UNKNOWN);
  }

  /** Levels from the candidate, such as {@code +1}. */
  static String level(Stakeholder held) {
    return held.levelsAbove().map(Phrases::signed).orElse(UNKNOWN);
  }

  /** The numbers of the packet's wins that they know, and how many others. */
  static String knows(Stakeholder held, Composition composition) {
    String shown = composition.selection().byDimension().values().stream()
        .filter(scored -> held.knows().contains(scored.win().id()))
        .flatMap(scored -> composition.number(scored).stream())
        .sorted()
        .map(number -> composition.say("map.evidence", Integer.toString(number)))
        .collect(joining(", "));
    long others = held.knows().size()
        - composition.selection().byDimension().values().stream()
            .filter(scored -> held.knows().contains(scored.win().id()))
            .count();
    Optional<String> more =
        others > 0 ? Optional.of(composition.say("map.not-shown", others)) : Optional.empty();
    String all = Stream.concat(Stream.of(shown).filter(text -> !text.isEmpty()), more.stream())
        .collect(joining(", "));
    return all.isEmpty() ? UNKNOWN : all;
  }

  static String perceived(Stakeholder held) {
    return held.perceived().map(rating -> String.valueOf(rating.value())).orElse(UNKNOWN);
  }

  static String lastFeedback(Stakeholder held, Composition composition) {
    return held.lastFeedback().map(String::valueOf).orElseGet(() -> composition.say("map.never"));
  }
}
