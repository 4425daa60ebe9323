package dev.promo.packet.answer;

import static java.util.stream.Collectors.joining;

import dev.promo.core.decision.criteria.Threshold;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Numbers;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Evidence, how much of it and by when, in one line. */
record CriterionWords(Composition composition) {
  /** {@code the signed course (at least 1 course; seen by 2), by 2027-03-31}. */
  String of(String evidence, Threshold threshold, Optional<LocalDate> due) {
    String much = much(threshold);
    String asked = much.isEmpty() ? evidence : composition.say("criterion.much", evidence, much);
    return due.map(day -> composition.say("criterion.by", asked, day)).orElse(asked);
  }

  private String much(Threshold threshold) {
    return Stream.of(
            threshold.number().map(this::bar),
            threshold.reach().map(far -> composition.say("threshold.felt." + far.name())),
            threshold.witnesses().map(people -> composition.say("threshold.seen", people)))
        .flatMap(Optional::stream)
        .collect(joining("; "));
  }

  private String bar(Threshold.Bar bar) {
    String key = switch (bar.kind()) {
      case AT_LEAST -> "threshold.at-least";
      case AT_MOST -> "threshold.at-most";
    };
    return composition.say(
        key, Numbers.plain(composition.wording().language()).of(bar.value()), bar.unit());
  }
}
