package dev.promo.packet.calibration;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.PromotionCase;
import dev.promo.core.evidence.DimensionCoverage;
import dev.promo.core.gap.Gap;
import dev.promo.core.rubric.RubricDimension;
import dev.promo.core.sponsor.OpenConcern;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Phrases;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.Bullets;
import dev.promo.packet.document.Inline;
import dev.promo.packet.document.Item;
import dev.promo.packet.document.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What speaks against it: dimensions never shown, and the concerns people named. Never empty in silence. */
final class ConcernSection implements Section {
  @Override
  public void compose(Composition composition) {
    PromotionCase promotion = composition.promotion();
    composition.section(composition.say("concerns.heading"));
    ImmutableList<Item> items = ImmutableList.<Item>builder()
        .addAll(gaps(composition))
        .addAll(concerns(promotion.openConcerns(), composition))
        .build();
    if (!items.isEmpty()) {
      composition.add(new Bullets(items));
    }
    if (promotion.openConcerns().isEmpty()) {
      composition.add(Paragraph.of(noConcern(promotion.noConcernsKnownOn(), composition)));
    }
    composition.limitCount(
        promotion.openConcerns().size(),
        composition.defaults().concerns(),
        "concerns",
        "Answer the open feedback, and keep the concerns that weigh most; the others belong into the conversation.");
  }

  private static ImmutableList<Item> gaps(Composition composition) {
    ImmutableSet<RubricDimension> claimed = composition.coverage().dimensions().stream()
        .filter(shown -> !shown.tooWeak().isEmpty())
        .map(DimensionCoverage::dimension)
        .collect(toImmutableSet());
    return composition.gaps().gaps().stream()
        .map(gap -> gap(gap, claimed.contains(gap.dimension()), composition))
        .collect(toImmutableList());
  }

  private static Item gap(Gap gap, boolean isClaimed, Composition composition) {
    return Item.of(
        Inline.strong(composition.say("concerns.gap", gap.dimension().name())),
        Inline.text(" " + composition.say(isClaimed ? "concerns.weak" : "concerns.no-win")));
  }

  private static String noConcern(Optional<LocalDate> noneKnown, Composition composition) {
    if (noneKnown.isPresent()) {
      return composition.say("concerns.none-known", noneKnown.get());
    }
    composition.notWritten(
        "reasons not to promote",
        "Write 'concerns:' with the objection you would raise and what is done about it, or 'no-concerns-known:' "
            + "with the date on which you asked.");
    return composition.say("concerns.none");
  }

  private static ImmutableList<Item> concerns(
      ImmutableList<OpenConcern> concerns, Composition composition) {
    ImmutableList.Builder<Item> items = ImmutableList.builder();
    for (int i = 0; i < concerns.size(); i++) {
      items.add(concern(concerns.get(i), "concerns[" + i + "]", composition));
    }
    return items.build();
  }

  private static Item concern(OpenConcern concern, String part, Composition composition) {
    List<String> rest = new ArrayList<>();
    concern
        .evidence()
        .map(evidence -> composition.say("concerns.seen-in", evidence))
        .or(() -> concern.feedbackOn().map(day -> composition.say("concerns.feedback", day)))
        .map(Phrases::sentence)
        .ifPresent(rest::add);
    concern.mitigation().map(Phrases::sentence).ifPresent(rest::add);
    responsible(concern, composition).ifPresent(rest::add);
    String text = Phrases.sentence(concern.concern());
    String more = String.join(" ", rest);
    composition.limitWords(
        text + " " + more,
        composition.defaults().wordsPerConcern(),
        part,
        "Say the concern, what shows it and what is done, in fewer words.");
    return more.isEmpty()
        ? Item.of(Inline.strong(text))
        : Item.of(Inline.strong(text), Inline.text(" " + more));
  }

  private static Optional<String> responsible(OpenConcern concern, Composition composition) {
    Optional<String> owner = concern
        .owner()
        .map(person ->
            composition.say("concerns.owner", composition.redaction().participant(person)));
    Optional<String> due = concern.due().map(date -> composition.say("concerns.due", date));
    return Phrases.joined(owner, due).map(Phrases::clause);
  }
}
