package dev.promo.journal;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.promo.core.person.Attribution;
import dev.promo.core.person.Consent;
import dev.promo.core.person.ConsentTerms;
import dev.promo.core.person.Person;
import dev.promo.core.person.Relation;
import dev.promo.core.win.Artefact;
import dev.promo.core.win.Audience;
import dev.promo.core.win.Beneficiary;
import dev.promo.core.win.Contribution;
import dev.promo.core.win.Corroboration;
import dev.promo.core.win.DimensionClaim;
import dev.promo.core.win.ImpactChain;
import dev.promo.core.win.Metric;
import dev.promo.core.win.MetricClass;
import dev.promo.core.win.Provenance;
import dev.promo.core.win.Reach;
import dev.promo.core.win.ShapeSignal;
import dev.promo.core.win.Win;
import dev.promo.core.win.WinKind;
import dev.promo.notation.Fields;
import java.time.LocalDate;
import java.util.Optional;

/** Reads one win from the fields of a mapping. */
final class WinFields {
  private final DimensionNames dimensions;

  WinFields(DimensionNames dimensions) {
    this.dimensions = dimensions;
  }

  Optional<Win> read(Fields fields) {
    Win.Builder win = Win.builder();
    Optional<LocalDate> date = fields.requiredDate("date");
    Optional<String> title = fields.requiredText("title");
    date.ifPresent(win::date);
    title.ifPresent(win::title);
    fields
        .text("id")
        .or(() -> date.flatMap(day -> title.map(words -> Entries.derivedId(day, words))))
        .ifPresent(win::id);
    fields.text("result").ifPresent(win::result);
    fields.text("story").map(Prose::normal).ifPresent(win::story);
    fields.text("project").ifPresent(win::project);
    fields.text("goal").ifPresent(win::goal);
    fields.choice("kind", WinKind.class).ifPresent(win::kind);
    ImmutableList<String> chain = fields.texts("chain");
    if (!chain.isEmpty()) {
      fields.make("chain", () -> new ImpactChain(chain)).ifPresent(win::chain);
    }
    win.contribution(new Contribution(fields.text("part"), people(fields)));
    win.addAllSharedWhere(fields.texts("shared"));
    win.addAllKnownTo(fields.choices("known", Audience.class));
    fields.list("metrics").forEach(metric -> metric(metric).ifPresent(win::addMetric));
    fields.list("for", "who").forEach(held -> beneficiary(held).ifPresent(win::addBeneficiary));
    Claims claims = new Claims(dimensions, title.orElse("without title"));
    fields.list("dimensions", "id").forEach(claim -> claim(claim, claims));
    win.dimensions(claims.list());
    fields.list("seen").forEach(seen -> corroboration(seen).ifPresent(win::addCorroboration));
    fields.list("links", "label").forEach(link -> artefact(link).ifPresent(win::addArtefact));
    fields.fields("shape").map(WinFields::shape).ifPresent(win::shape);
    return fields.build(win::build);
  }

  private static ImmutableList<Person> people(Fields fields) {
    return fields.list("with", "name").stream()
        .map(People::read)
        .flatMap(Optional::stream)
        .collect(toImmutableList());
  }

  private static Optional<Metric> metric(Fields fields) {
    Metric.Builder metric = Metric.builder();
    fields.requiredText("name").ifPresent(metric::name);
    fields.decimal("before").ifPresent(metric::before);
    fields.requiredDecimal("after").ifPresent(metric::after);
    fields.requiredText("unit").ifPresent(metric::unit);
    fields.text("period").ifPresent(metric::period);
    fields.choice("class", MetricClass.class).ifPresent(metric::kind);
    fields.requiredChoice("provenance", Provenance.class).ifPresent(metric::provenance);
    fields.text("basis").ifPresent(metric::basis);
    return fields.build(metric::build);
  }

  private static Optional<Beneficiary> beneficiary(Fields fields) {
    Optional<String> who = fields.requiredText("who");
    Optional<Integer> count = fields.integer("count", 1, Integer.MAX_VALUE);
    Optional<Reach> reach = fields.choice("reach", Reach.class);
    return fields.build(() -> new Beneficiary(who.orElseThrow(), count, reach));
  }

  private static void claim(Fields fields, Claims claims) {
    Optional<String> id = fields.requiredText("id");
    Optional<String> reason = fields.text("reason");
    fields
        .build(() -> new DimensionClaim(id.orElseThrow(), reason))
        .ifPresent(claim -> claims.add(claim, () -> fields.location("id")));
  }

  private static Optional<Corroboration> corroboration(Fields fields) {
    Corroboration.Builder seen = Corroboration.builder();
    fields.required("by", People.one(fields, "by")).ifPresent(seen::speaker);
    fields.requiredChoice("relation", Relation.class).ifPresent(seen::relation);
    fields.text("words").ifPresent(seen::words);
    fields.date("date").ifPresent(seen::date);
    fields.choice("consent", Consent.class).ifPresent(seen::consent);
    terms(fields).ifPresent(seen::terms);
    return fields.build(seen::build);
  }

  private static Optional<ConsentTerms> terms(Fields fields) {
    boolean isByRole = fields.flag("by-role").orElse(false);
    Optional<LocalDate> agreed = fields.date("agreed");
    Optional<LocalDate> withdrawn = fields.date("withdrawn");
    return fields.make(
        "withdrawn",
        () -> new ConsentTerms(
            isByRole ? Attribution.ROLE_ONLY : Attribution.NAMED, agreed, withdrawn));
  }

  private static Optional<Artefact> artefact(Fields fields) {
    Optional<String> label = fields.requiredText("label");
    Optional<String> address = fields.text("address");
    boolean system = fields.flag("system").orElse(false);
    return fields.build(() -> new Artefact(label.orElseThrow(), address, system));
  }

  private static ImmutableMap<ShapeSignal, String> shape(Fields fields) {
    ImmutableMap.Builder<ShapeSignal, String> reasons = ImmutableMap.builder();
    for (ShapeSignal signal : ShapeSignal.values()) {
      fields.text(Words.of(signal)).ifPresent(reason -> reasons.put(signal, reason));
    }
    return fields.build(reasons::buildOrThrow).orElse(ImmutableMap.of());
  }
}
