package dev.promo.packet.growth;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import dev.promo.core.gap.DimensionAnalysis;
import dev.promo.core.gap.plan.PlanItem;
import dev.promo.core.rubric.Behaviour;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Phrases;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.Bullets;
import dev.promo.packet.document.Heading;
import dev.promo.packet.document.Paragraph;

/** Each gap, most urgent first, with the work that is to close it; then the work that closes none. */
final class GapPlans implements Section {
  private static final int DIMENSION_LEVEL = 3;

  @Override
  public void compose(Composition composition) {
    ImmutableList<DimensionAnalysis> gaps = composition.promotion().gaps().byUrgency();
    composition.section("Gaps, most urgent first");
    if (gaps.isEmpty()) {
      composition.add(Paragraph.of("Neither the log nor the ratings show a gap."));
    }
    gaps.forEach(gap -> gap(gap, composition));
    elsewhere(gaps, composition);
  }

  private static void gap(DimensionAnalysis gap, Composition composition) {
    composition.add(new Heading(DIMENSION_LEVEL, gap.dimension().name()));
    composition.add(Paragraph.of(state(gap)));
    String asked = asked(gap);
    if (!asked.isEmpty()) {
      composition.add(Paragraph.of("The next level asks: " + asked));
    }
    ImmutableList<PlanItem> items = composition.promotion().agreedPlan().items().stream()
        .filter(item -> item.dimension().equals(gap.dimension().id()))
        .collect(toImmutableList());
    if (items.isEmpty()) {
      composition.notWritten(
          "plan for " + gap.dimension().name(),
          "Agree on a piece of present work that would be evidence there, and write it under 'plan:'.");
      composition.add(Paragraph.of("No work is planned for it yet."));
    } else {
      items(items, composition);
    }
  }

  private static String state(DimensionAnalysis gap) {
    String missing = gap.kinds().isEmpty()
        ? "Nobody has rated it, so whether the work or its proof is missing is open."
        : "Missing: " + gap.kinds().stream().map(Phrases::words).collect(joining(", ")) + ".";
    String thin = gap.thinness().isEmpty()
        ? ""
        : ", thin because of " + gap.thinness().stream().map(Phrases::words).collect(joining(", "));
    return Phrases.clause(Phrases.words(gap.importance())) + " In the log: "
        + Phrases.words(gap.state()) + thin + ". " + missing;
  }

  private static String asked(DimensionAnalysis gap) {
    return gap.expected().stream()
        .findFirst()
        .map(Behaviour::text)
        .map(Phrases::sentence)
        .orElse("");
  }

  /** Work towards a dimension in which nothing is missing by now. */
  private static void elsewhere(ImmutableList<DimensionAnalysis> gaps, Composition composition) {
    ImmutableList<PlanItem> others = composition.promotion().agreedPlan().items().stream()
        .filter(
            item -> gaps.stream().noneMatch(gap -> gap.dimension().id().equals(item.dimension())))
        .collect(toImmutableList());
    if (!others.isEmpty()) {
      composition.add(new Heading(DIMENSION_LEVEL, "Where nothing is missing now"));
      items(others, composition);
    }
  }

  private static void items(ImmutableList<PlanItem> items, Composition composition) {
    composition.add(new Bullets(items.stream()
        .map(item -> new PlanEntry(item, composition).item())
        .collect(toImmutableList())));
  }
}
