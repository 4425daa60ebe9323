package dev.promo.journal;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.PromotionCase;
import dev.promo.core.gap.Priorities;
import dev.promo.core.gap.StructuralBlock;
import dev.promo.core.gap.advice.MissedCommitment;
import dev.promo.core.sponsor.Alignment;
import dev.promo.core.sponsor.Sponsor;
import dev.promo.core.sponsor.SponsorAct;
import dev.promo.core.sponsor.SponsorStance;
import dev.promo.notation.Fields;
import java.time.LocalDate;
import java.util.Optional;

/** Reads what a case hangs on beside its evidence: priorities, sponsor, what is agreed, and what stands against it. */
final class CircumstanceFields {
  private final DimensionNames dimensions;

  CircumstanceFields(DimensionNames dimensions) {
    this.dimensions = dimensions;
  }

  void read(Fields fields, PromotionCase.Builder promotion) {
    promotion
        .sponsor(People.one(fields, "sponsor", CircumstanceFields::sponsor))
        .priorities(priorities(fields))
        .alignment(fields.fields("alignment").flatMap(CircumstanceFields::alignment))
        .structuralBlock(fields.fields("structural-block").flatMap(CircumstanceFields::block))
        .addAllMissedCommitments(missed(fields));
  }

  private static Optional<Sponsor> sponsor(Fields fields) {
    Optional<SponsorStance> stance = fields.choice("stance", SponsorStance.class);
    Optional<String> forum = fields.text("forum");
    ImmutableList<SponsorAct> acts =
        fields.list("acts").stream().flatMap(act -> act(act).stream()).collect(toImmutableList());
    return People.read(fields)
        .map(person ->
            new Sponsor(person, stance.orElseGet(() -> Sponsor.stanceBy(acts)), forum, acts));
  }

  private static Optional<SponsorAct> act(Fields fields) {
    Optional<LocalDate> on = fields.requiredDate("date");
    Optional<String> what = fields.requiredText("what");
    Optional<SponsorStance> shows = fields.choice("shows", SponsorStance.class);
    return fields.build(() -> new SponsorAct(on.orElseThrow(), what.orElseThrow(), shows));
  }

  private Priorities priorities(Fields fields) {
    ImmutableSet<String> critical = dimensions(fields, "critical");
    ImmutableSet<String> optional = dimensions(fields, "optional");
    return fields
        .make("optional", () -> new Priorities(critical, optional))
        .orElseGet(() -> new Priorities(critical, ImmutableSet.of()));
  }

  private ImmutableSet<String> dimensions(Fields fields, String key) {
    return fields.list(key, "dimension").stream()
        .flatMap(item -> dimension(item).stream())
        .collect(toImmutableSet());
  }

  private Optional<String> dimension(Fields item) {
    Optional<String> written = item.requiredText("dimension");
    return item.build(written::orElseThrow).flatMap(name -> dimensions.id(name, item::location));
  }

  private static Optional<Alignment> alignment(Fields fields) {
    Optional<LocalDate> on = fields.requiredDate("date");
    Optional<String> level = fields.text("level");
    Optional<String> evidence = fields.text("evidence");
    Optional<String> missing = fields.text("missing");
    Optional<LocalDate> since = fields.date("since");
    Optional<Alignment> agreed =
        fields.build(() -> new Alignment(on.orElseThrow(), level, evidence, missing));
    return agreed
        .flatMap(held -> since.flatMap(day -> fields.make("since", () -> held.withSince(day))))
        .or(() -> agreed);
  }

  static Optional<StructuralBlock> block(Fields fields) {
    Optional<StructuralBlock.Reason> reason =
        fields.requiredChoice("reason", StructuralBlock.Reason.class);
    Optional<LocalDate> stated = fields.requiredDate("stated");
    Optional<LocalDate> review = fields.date("review");
    return fields.build(
        () -> new StructuralBlock(reason.orElseThrow(), stated.orElseThrow(), review));
  }

  private static ImmutableList<MissedCommitment> missed(Fields fields) {
    return fields.list("missed-commitments").stream()
        .flatMap(item -> missedCommitment(item).stream())
        .collect(toImmutableList());
  }

  private static Optional<MissedCommitment> missedCommitment(Fields fields) {
    Optional<LocalDate> on = fields.requiredDate("date");
    Optional<String> what = fields.requiredText("what");
    Optional<String> repair = fields.text("repair");
    return fields.build(() -> new MissedCommitment(on.orElseThrow(), what.orElseThrow(), repair));
  }
}
