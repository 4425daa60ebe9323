package dev.promo.core.lint;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.Sets.toImmutableEnumSet;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.promo.core.lint.Quantity.Kind;
import dev.promo.core.policy.Defaults;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which elements of a strong line a draft holds, and what to ask its author for. It counts what is said and judges
 * nobody; a win that has all eight need not be strong.
 *
 * @param present the elements it holds
 * @param questions for each element that is missing, the question that asks for the fact
 */
public record BulletAudit(
    ImmutableSet<BulletElement> present, ImmutableMap<BulletElement, String> questions) {

  /** Audits a draft by promo's own English words. */
  public static BulletAudit of(Draft draft) {
    Reading reading = Reading.of(draft, PhraseTrie.english(), LocalDate.EPOCH, Defaults.standard());
    ImmutableSet<BulletElement> present = elements(reading).stream().collect(toImmutableEnumSet());
    RuleTexts texts = RuleTexts.english();
    return new BulletAudit(
        present,
        Sets.difference(EnumSet.allOf(BulletElement.class), present).stream()
            .collect(toImmutableMap(each -> each, each -> texts.question(each))));
  }

  private static Set<BulletElement> elements(Reading reading) {
    Draft draft = reading.draft();
    Set<BulletElement> present = EnumSet.noneOf(BulletElement.class);
    addIf(reading.opening().isOwned(), BulletElement.OWNED_VERB, present);
    addIf(draft.isNoticed() || reading.has(WordList.PROBLEMS), BulletElement.PROBLEM, present);
    addIf(draft.isFramed(), BulletElement.FRAMING, present);
    addIf(
        !draft.collaborators().isEmpty() || reading.has(WordList.COORDINATION),
        BulletElement.PEOPLE,
        present);
    addIf(!reading.changes().isEmpty(), BulletElement.BEFORE_AND_AFTER, present);
    addIf(hasSample(reading), BulletElement.SAMPLE, present);
    addIf(
        !draft.corroborations().isEmpty() || !draft.artefacts().isEmpty(),
        BulletElement.CORROBORATION,
        present);
    addIf(!draft.dimensions().isEmpty(), BulletElement.DIMENSION, present);
    return present;
  }

  /** A count or a span of time beside the values of the change. */
  private static boolean hasSample(Reading reading) {
    return reading.quantities().stream()
        .filter(quantity -> quantity.is(Kind.COUNT) || quantity.is(Kind.FRAME))
        .anyMatch(quantity -> reading.changes().stream()
            .noneMatch(change -> change.before().first() == quantity.first()
                || change.after().first() == quantity.first()));
  }

  private static void addIf(boolean isThere, BulletElement element, Set<BulletElement> present) {
    if (isThere) {
      present.add(element);
    }
  }
}
