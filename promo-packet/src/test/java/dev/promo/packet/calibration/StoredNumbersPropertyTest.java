package dev.promo.packet.calibration;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.promo.core.PromotionCase;
import dev.promo.core.evidence.DimensionCoverage;
import dev.promo.core.evidence.ScoredWin;
import dev.promo.core.person.Person;
import dev.promo.core.person.RedactionProfile;
import dev.promo.core.person.Relation;
import dev.promo.core.policy.Defaults;
import dev.promo.core.privacy.RedactedCase;
import dev.promo.core.win.Metric;
import dev.promo.core.win.Quarter;
import dev.promo.core.win.Win;
import dev.promo.packet.AnyCase;
import dev.promo.packet.Cases;
import dev.promo.packet.DocumentKind;
import dev.promo.packet.Export;
import dev.promo.packet.PacketReader;
import dev.promo.packet.document.Document;
import dev.promo.packet.document.DocumentTexts;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** A packet has no number that the case does not hold or that was not worked out from what it holds. */
@Domain(AnyCase.class)
class StoredNumbersPropertyTest {
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

  @Property
  void no_number_is_made_up(@ForAll PromotionCase promotion) {
    ImmutableSet<String> printed =
        numbers(DocumentTexts.of(PacketReader.document(promotion)).stream());
    ImmutableSet<String> known =
        numbers(Stream.concat(stored(promotion), workedOut(promotion)).map(Object::toString));
    assertEquals(ImmutableSet.of(), Sets.difference(printed, known));
  }

  @Property
  void redaction_makes_up_no_number_but_the_quarters_of_stored_days(
      @ForAll PromotionCase promotion, @ForAll RedactionProfile profile) {
    RedactedCase redacted = RedactedCase.of(promotion, profile);
    Document document =
        Export.document(DocumentKind.PACKET, redacted, Cases.AUTUMN).value().orElseThrow();
    ImmutableSet<String> known = numbers(Stream.of(
            stored(promotion),
            stored(redacted.promotion()),
            workedOut(redacted.promotion()),
            quarters(promotion))
        .flatMap(values -> values)
        .map(Object::toString));
    assertEquals(
        ImmutableSet.of(), Sets.difference(numbers(DocumentTexts.of(document).stream()), known));
  }

  private static Stream<Object> quarters(PromotionCase promotion) {
    return Stream.of(
            promotion.ask().map(ask -> ask.effective()).stream(),
            promotion.date().stream(),
            promotion.evidenceWindow().stream()
                .flatMap(window -> Stream.of(window.from(), window.to())),
            promotion.concerns().stream().flatMap(concern -> concern.due().stream()),
            promotion.log().wins().stream()
                .flatMap(win -> win.corroborations().stream())
                .flatMap(seen -> seen.date().stream()))
        .flatMap(days -> days)
        .map(Quarter::of);
  }

  private static ImmutableSet<String> numbers(Stream<String> texts) {
    return texts
        .flatMap(text -> NUMBER.matcher(text).results())
        .map(MatchResult::group)
        .collect(toImmutableSet());
  }

  /** All that somebody wrote, as far as it belongs into a packet; ids, scores and wins left out do not. */
  private static Stream<Object> stored(PromotionCase promotion) {
    return Stream.concat(
        Stream.of(
            promotion.rubric().source(),
            promotion.rubric().cells(),
            promotion.ask(),
            promotion.concerns(),
            promotion.date(),
            promotion.evidenceWindow()),
        shown(promotion).flatMap(StoredNumbersPropertyTest::stored));
  }

  private static Stream<Object> stored(Win win) {
    return Stream.of(
            Stream.of(win.result(), win.contribution(), win.beneficiaries(), win.artefacts()),
            win.dimensions().stream().flatMap(claim -> claim.reason().stream()),
            win.corroborations().stream(),
            win.metrics().stream().flatMap(StoredNumbersPropertyTest::stored))
        .flatMap(values -> values);
  }

  private static Stream<Object> stored(Metric metric) {
    return Stream.concat(
        Stream.of(metric.name(), metric.unit(), metric.period(), metric.after().toPlainString()),
        metric.before().stream().map(before -> before.toPlainString()));
  }

  private static Stream<Object> workedOut(PromotionCase promotion) {
    Defaults defaults = promotion.defaults();
    long metrics = metrics(promotion).count();
    long estimates = metrics(promotion).filter(Metric::isEstimate).count();
    return Stream.of(
            Stream.of(
                defaults.winsToBeConsistent(),
                defaults.quartersToBeConsistent(),
                metrics,
                estimates),
            IntStream.rangeClosed(1, (int) shown(promotion).count()).boxed(),
            metrics(promotion).flatMap(metric -> metric.changePercent().stream()),
            promotion.coverage().dimensions().stream()
                .flatMap(StoredNumbersPropertyTest::workedOut))
        .flatMap(values -> values);
  }

  private static Stream<Object> workedOut(DimensionCoverage shown) {
    ImmutableSet<Quarter> quarters = shown.quarters();
    return Stream.concat(
        Stream.concat(quarters.stream(), Stream.of(quarters.size())),
        Stream.of(Relation.values()).map(relation -> witnesses(relation, shown).size()));
  }

  private static ImmutableSet<Person> witnesses(Relation relation, DimensionCoverage shown) {
    return shown.eligible().stream()
        .flatMap(scored -> scored.win().corroborations().stream())
        .filter(seen -> seen.relation() == relation)
        .map(seen -> seen.speaker())
        .collect(toImmutableSet());
  }

  private static Stream<Win> shown(PromotionCase promotion) {
    return promotion.selection().byDimension().values().stream().map(ScoredWin::win);
  }

  private static Stream<Metric> metrics(PromotionCase promotion) {
    return shown(promotion).flatMap(win -> win.metrics().stream());
  }
}
