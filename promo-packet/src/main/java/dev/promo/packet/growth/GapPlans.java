package dev.promo.packet.growth;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.gap.DimensionAnalysis;
import dev.promo.core.gap.plan.PlanItem;
import dev.promo.core.rubric.Behaviour;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Phrases;
import dev.promo.packet.compose.Section;
import dev.promo.packet.compose.Wording;
import dev.promo.packet.document.Bullets;
import dev.promo.packet.document.Heading;
import dev.promo.packet.document.Paragraph;

/** Each gap, most urgent first, with the work that is to close it; then the work that closes none. */
final class GapPlans implements Section {
  private static final int DIMENSION_LEVEL = 3;

  @Override
  public void compose(Composition composition) {
    ImmutableList<DimensionAnalysis> gaps = composition.promotion().gaps().byUrgency();
    composition.section(composition.say("plan.gaps"));
    if (gaps.isEmpty()) {
      composition.paragraph("plan.no-gap");
    }
    gaps.forEach(gap -> gap(gap, composition));
    elsewhere(gaps, composition);
  }

  private static void gap(DimensionAnalysis gap, Composition composition) {
    composition.add(new Heading(DIMENSION_LEVEL, gap.dimension().name()));
    composition.add(Paragraph.of(
        state(gap, composition.wording()) + " " + missing(gap, composition.wording())));
    gap.expected().stream()
        .findFirst()
        .map(Behaviour::text)
        .map(Phrases::sentence)
        .ifPresent(asked -> composition.paragraph("plan.asked", asked));
    ImmutableList<PlanItem> items = composition.promotion().agreedPlan().items().stream()
        .filter(item -> item.dimension().equals(gap.dimension().id()))
        .collect(toImmutableList());
    if (items.isEmpty()) {
      composition.notWritten(
          "plan for " + gap.dimension().name(),
          "Agree on a piece of present work that would be evidence there, and write it under 'plan:'.");
      composition.paragraph("plan.none");
    } else {
      items(items, composition);
    }
  }

  private static String state(DimensionAnalysis gap, Wording wording) {
    String importance = wording.language().name(gap.importance());
    String state = wording.language().name(gap.state());
    return gap.thinness().isEmpty()
        ? wording.language().text("plan.state", importance, state)
        : wording
            .language()
            .text("plan.state.thin", importance, state, wording.names(gap.thinness()));
  }

  private static String missing(DimensionAnalysis gap, Wording wording) {
    return gap.kinds().isEmpty()
        ? wording.language().text("plan.unrated")
        : wording.language().text("plan.missing", wording.names(gap.kinds()));
  }

  /** Work towards a dimension in which nothing is missing by now. */
  private static void elsewhere(ImmutableList<DimensionAnalysis> gaps, Composition composition) {
    ImmutableList<PlanItem> others = composition.promotion().agreedPlan().items().stream()
        .filter(
            item -> gaps.stream().noneMatch(gap -> gap.dimension().id().equals(item.dimension())))
        .collect(toImmutableList());
    if (!others.isEmpty()) {
      composition.add(new Heading(DIMENSION_LEVEL, composition.say("plan.elsewhere")));
      items(others, composition);
    }
  }

  private static void items(ImmutableList<PlanItem> items, Composition composition) {
    composition.add(new Bullets(items.stream()
        .map(item -> new PlanEntry(item, composition).item())
        .collect(toImmutableList())));
  }
}
