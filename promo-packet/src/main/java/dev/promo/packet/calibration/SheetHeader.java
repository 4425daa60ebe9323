package dev.promo.packet.calibration;

import com.google.common.collect.ImmutableList;
import dev.promo.core.policy.Defaults;
import dev.promo.core.rubric.Rubric;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.Fact;
import dev.promo.packet.document.Facts;

/** By which ladder, as of which day, for how many, and how long. */
record SheetHeader(ImmutableList<SheetCase> cases) implements Section {
  @Override
  public void compose(Composition composition) {
    composition.add(Facts.of(
        Fact.of(composition.say("sheet.ladder"), ladder(composition)),
        Fact.of(
            composition.say("sheet.day"), composition.wording().day(cases.get(0).day())),
        Fact.of(
            composition.say("sheet.candidates"),
            composition.say("sheet.candidates.count", cases.size())),
        Fact.of(composition.say("sheet.time"), time(composition))));
    if (composition.promotion().rubric().version().isEmpty()) {
      composition.doubt(
          "NO_VERSION",
          "header",
          "The ladder has no version, so nobody can tell later by which words was decided.",
          "Write 'version:' in the ladder.");
    }
  }

  private static String ladder(Composition composition) {
    Rubric rubric = composition.promotion().rubric();
    return rubric
        .version()
        .map(version -> composition.say("sheet.ladder.version", rubric.title(), version))
        .orElseGet(() -> composition.say("sheet.ladder.unversioned", rubric.title()));
  }

  private String time(Composition composition) {
    Defaults defaults = composition.defaults();
    int fewest = defaults.fewestMinutesPerCandidate();
    int most = defaults.mostMinutesPerCandidate();
    return composition.say(
        "sheet.time.box", fewest, most, fewest * cases.size(), most * cases.size());
  }
}
