package dev.promo.journal;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.gap.plan.StatedExpectation;
import dev.promo.core.person.Person;
import dev.promo.core.sponsor.NarrativeEdit;
import dev.promo.core.sponsor.PromotionPrecedent;
import dev.promo.core.sponsor.SponsorInterview;
import dev.promo.core.sponsor.Support;
import dev.promo.core.sponsor.talk.CareerConversation;
import dev.promo.core.win.WinLog;
import dev.promo.notation.Fields;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** Reads what the people around a case think, said and were told. */
final class SupportFields {
  private final WinNames wins;
  private final PastRatingFields pastRatings;

  SupportFields(WinLog log, DimensionNames dimensions) {
    this.wins = new WinNames(log);
    this.pastRatings = new PastRatingFields(dimensions);
  }

  Support read(Fields fields) {
    StakeholderFields people = new StakeholderFields(wins);
    return Support.builder()
        .addAllChampions(people.champions(fields))
        .addAllChallengers(people.challengers(fields))
        .feedback(FeedbackFields.read(fields))
        .addAllUpdates(new UpdateFields(wins).read(fields))
        .addAllConversations(all(fields, "career-conversations", SupportFields::conversation))
        .addAllInterviews(all(fields, "interviews", SupportFields::interview))
        .addAllPrecedents(all(fields, "precedents", SupportFields::precedent))
        .addAllExpectations(all(fields, "expectations", SupportFields::expectation))
        .addAllPastRatings(pastRatings.read(fields))
        .addAllEdits(all(fields, "edits", SupportFields::edit))
        .build();
  }

  private static <T> ImmutableList<T> all(
      Fields fields, String key, Function<Fields, Optional<T>> reader) {
    return fields.list(key).stream()
        .flatMap(item -> reader.apply(item).stream())
        .collect(toImmutableList());
  }

  private static Optional<Person> person(Fields fields, String key) {
    return fields.required(key, People.one(fields, key));
  }

  private static Optional<CareerConversation> conversation(Fields fields) {
    Optional<LocalDate> on = fields.requiredDate("date");
    Optional<Person> with = person(fields, "with");
    Optional<String> agreed = fields.text("agreed");
    return fields.build(() -> new CareerConversation(on.orElseThrow(), with.orElseThrow(), agreed));
  }

  private static Optional<SponsorInterview> interview(Fields fields) {
    Optional<Person> with = person(fields, "with");
    Optional<LocalDate> on = fields.requiredDate("date");
    Optional<String> question = fields.requiredText("question");
    Optional<String> answer = fields.requiredText("answer");
    return fields.build(() -> new SponsorInterview(
        with.orElseThrow(), on.orElseThrow(), question.orElseThrow(), answer.orElseThrow()));
  }

  private static Optional<PromotionPrecedent> precedent(Fields fields) {
    Optional<Person> who = person(fields, "who");
    Optional<LocalDate> when = fields.date("when");
    Optional<String> whatItTook = fields.requiredText("what-it-took");
    return fields.build(
        () -> new PromotionPrecedent(who.orElseThrow(), when, whatItTook.orElseThrow()));
  }

  private static Optional<StatedExpectation> expectation(Fields fields) {
    Optional<Person> from = person(fields, "from");
    Optional<LocalDate> on = fields.requiredDate("date");
    Optional<String> words = fields.requiredText("words");
    return fields.build(
        () -> new StatedExpectation(from.orElseThrow(), on.orElseThrow(), words.orElseThrow()));
  }

  private static Optional<NarrativeEdit> edit(Fields fields) {
    Optional<LocalDate> on = fields.requiredDate("date");
    NarrativeEdit.Author by =
        fields.choice("by", NarrativeEdit.Author.class).orElse(NarrativeEdit.Author.CANDIDATE);
    Optional<String> part = fields.requiredText("part");
    Optional<String> change = fields.requiredText("change");
    return fields.build(
        () -> new NarrativeEdit(on.orElseThrow(), by, part.orElseThrow(), change.orElseThrow()));
  }
}
