package dev.promo.journal;

import dev.promo.core.gap.plan.ExpectedEvidence;
import dev.promo.core.gap.plan.PlanItem;
import dev.promo.core.gap.plan.PlanOwner;
import dev.promo.core.gap.plan.PlanStatus;
import dev.promo.core.gap.plan.SponsorWord;
import dev.promo.core.person.Person;
import dev.promo.notation.Fields;
import dev.promo.notation.Slug;
import java.time.LocalDate;
import java.util.Optional;

/** Reads one item of a development plan. */
final class PlanItemFields {
  private static final int WORDS_OF_AN_ID = 5;

  private final DimensionNames dimensions;

  PlanItemFields(DimensionNames dimensions) {
    this.dimensions = dimensions;
  }

  /**
   * Reads an item.
   *
   * @param number its number in the plan, from 1; part of its id when nothing else can be
   */
  Optional<PlanItem> read(Fields fields, int number) {
    PlanItem.Builder item = PlanItem.builder();
    Optional<String> action = fields.requiredText("action");
    action.ifPresent(item::action);
    item.id(fields
        .text("id")
        .or(() -> action.map(words -> Slug.of(words, WORDS_OF_AN_ID)).filter(id -> !id.isEmpty()))
        .orElse("item-" + number));
    dimensions.required(fields, "dimension").ifPresent(item::dimension);
    item.expectation(fields.text("expectation"))
        .businessValue(fields.text("value"))
        .evidence(fields.fields("evidence").flatMap(PlanItemFields::evidence))
        .supporter(People.one(fields, "supporter"));
    fields.choice("owner", PlanOwner.class).ifPresent(item::owner);
    fields.requiredDate("start").ifPresent(item::start);
    fields.requiredDate("checkpoint").ifPresent(item::checkpoint);
    fields.requiredDate("due").ifPresent(item::due);
    fields.choice("status", PlanStatus.class).ifPresent(item::status);
    item.agreement(word(fields, "agreed"))
        .submittedOn(fields.date("submitted"))
        .answer(word(fields, "answer"));
    return fields.build(item::build);
  }

  private static Optional<ExpectedEvidence> evidence(Fields fields) {
    Optional<String> artefact = fields.text("artefact");
    Optional<String> number = fields.text("number");
    Optional<String> witness = fields.text("witness");
    return fields.build(() -> new ExpectedEvidence(artefact, number, witness));
  }

  private static Optional<SponsorWord> word(Fields fields, String key) {
    return fields.fields(key).flatMap(PlanItemFields::word);
  }

  private static Optional<SponsorWord> word(Fields fields) {
    Optional<Person> by = fields.required("by", People.one(fields, "by"));
    Optional<LocalDate> on = fields.requiredDate("date");
    Optional<String> words = fields.requiredText("words");
    return fields.build(
        () -> new SponsorWord(by.orElseThrow(), on.orElseThrow(), words.orElseThrow()));
  }
}
