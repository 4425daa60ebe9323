package dev.promo.packet;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.PromotionCase;
import dev.promo.core.person.Consent;
import dev.promo.core.person.Person;
import dev.promo.core.person.Privacy;
import dev.promo.core.person.PrivateName;
import dev.promo.core.person.RedactionProfile;
import dev.promo.core.person.Relation;
import dev.promo.core.privacy.CoverWords;
import dev.promo.core.privacy.RedactedCase;
import dev.promo.core.problem.Parsed;
import dev.promo.core.rubric.RubricSource;
import dev.promo.core.sponsor.Sponsor;
import dev.promo.core.win.Artefact;
import dev.promo.core.win.Contribution;
import dev.promo.core.win.Win;
import dev.promo.core.win.WinLog;
import dev.promo.packet.document.Document;
import dev.promo.packet.document.Language;
import dev.promo.packet.document.Paragraph;
import dev.promo.packet.format.HtmlFormatter;
import dev.promo.packet.format.MarkdownFormatter;
import dev.promo.packet.format.PacketFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What leaves, and what does not. */
class ExportTest {
  private static final ImmutableList<Person> PEOPLE = Stream.of(
          "Lena Park",
          "Maya Lind",
          "Hana Oduya",
          "Dana Ito",
          "Pavel Novák",
          "Noor Haddad",
          "Rosa Quist",
          "Carla Ruíz",
          "Bo Reyes",
          "Zoë Weiß",
          "Omar Okafor",
          "Ines O'Hara")
      .map(Person::of)
      .collect(toImmutableList());
  private static final ImmutableList<String> PARTS = PEOPLE.stream()
      .flatMap(person -> Stream.of(person.name().split("[ ']")))
      .filter(part -> part.length() > 1)
      .collect(toImmutableList());

  static Stream<PacketFormatter> formatters() {
    return Stream.of(new MarkdownFormatter(), new HtmlFormatter());
  }

  @ParameterizedTest
  @MethodSource("formatters")
  void none_of_twelve_names_and_no_part_of_their_addresses_is_in_an_anonymous_file(
      PacketFormatter formatter) {
    RedactedCase redacted =
        RedactedCase.of(amongTwelve(), RedactionProfile.ANONYMOUS, CoverWords.english(), "salt");
    Document packet = document(DocumentKind.PACKET, redacted).orElseThrow();
    String file = Ascii.toLowerCase(
        new String(Export.file(packet, formatter, redacted).orElseThrow(), UTF_8));
    for (String part : PARTS) {
      String lower = Ascii.toLowerCase(part);
      assertFalse(file.matches("(?s).*(?<!\\p{L})" + lower + "(?!\\p{L}).*"), part);
    }
    assertFalse(file.contains("harbour.example"), file);
    assertFalse(file.contains("2026-"), file);
    assertFalse(file.contains("1200"), file);
    assertTrue(file.contains("candidate"), file);
  }

  @ParameterizedTest
  @EnumSource(DocumentKind.class)
  void no_document_of_any_kind_names_anybody_in_any_language(DocumentKind kind) {
    for (Language language : Language.shipped()) {
      RedactedCase redacted =
          RedactedCase.of(amongTwelve(), RedactionProfile.ANONYMOUS, Export.words(language));
      Document document = Export.document(
              kind, redacted, Cases.AUTUMN, kind.spec().in(language))
          .value()
          .orElseThrow();
      assertEquals(
          ImmutableList.of(),
          Export.file(document, new MarkdownFormatter(), redacted).problems());
    }
  }

  @Test
  void the_full_profile_leaves_the_packet_as_it_is() {
    assertEquals(
        DocumentKind.PACKET.write(Cases.WRITTEN, Cases.AUTUMN),
        document(DocumentKind.PACKET, RedactedCase.of(Cases.WRITTEN, RedactionProfile.FULL)));
  }

  @Test
  void a_file_in_which_a_name_survived_is_not_handed_out() {
    RedactedCase redacted = RedactedCase.of(amongTwelve(), RedactionProfile.PSEUDONYMOUS);
    Document document = Document.of("Notes", "en", Paragraph.of("Dana and REYES agreed."));
    Parsed<byte[]> file = Export.file(document, new HtmlFormatter(), redacted);
    assertEquals(Optional.empty(), file.value());
    assertEquals(
        List.of("'Dana' is still in it", "'REYES' is still in it"),
        file.problems().stream()
            .map(problem -> problem.message().substring(0, problem.message().indexOf(',')))
            .toList());
    assertTrue(file.hasErrors());
  }

  @Test
  void a_name_that_the_format_prints_of_itself_keeps_no_file_back() {
    RedactedCase redacted = RedactedCase.of(
        amongTwelve()
            .withPrivacy(Privacy.of(List.of(new PrivateName(
                "Html", PrivateName.Kind.PROJECT, ImmutableSet.of("body"), Optional.empty())))),
        RedactionProfile.PSEUDONYMOUS);
    Document document = Document.of("Notes", "en", Paragraph.of("Nothing."));
    assertFalse(Export.file(document, new HtmlFormatter(), redacted).hasErrors());
  }

  private static Parsed<Document> document(DocumentKind kind, RedactedCase redacted) {
    return Export.document(kind, redacted, Cases.AUTUMN);
  }

  private static PromotionCase amongTwelve() {
    return Cases.WRITTEN
        .withRubric(Cases.WRITTEN
            .rubric()
            .withSource(new RubricSource(
                RubricSource.Kind.MANAGER,
                "talk with Maya.Lind@harbour.example",
                Optional.of(PEOPLE.get(1)),
                Optional.of(Cases.SPRING))))
        .withCandidate(PEOPLE.get(0))
        .withSponsor(new Sponsor(PEOPLE.get(1)))
        .withConcerns(Cases.CONCERN
            .withConcern("Hana doubts it, as dana.ito told her.")
            .withOwner(PEOPLE.get(2)))
        .withLog(WinLog.of(
            IntStream.range(3, PEOPLE.size()).mapToObj(ExportTest::win).toList()));
  }

  private static Win win(int number) {
    String name = PEOPLE.get(number).name();
    String address = name.replaceAll("[ ']", ".") + "@harbour.example";
    return Cases.MATCHING
        .withId("with-" + name)
        .withTitle("Rebuilt the close number " + number + " with " + name)
        .withResult(name.toUpperCase(Locale.ROOT) + "'s close is a day shorter on 2026-03-14")
        .withMetrics(Cases.MEASURED, Cases.ESTIMATE.withBefore(Cases.ESTIMATE.after()))
        .withContribution(
            new Contribution(Optional.of("Asked " + address), ImmutableList.of(PEOPLE.get(number))))
        .withArtefacts(
            new Artefact("notes of " + name, Optional.of("https://harbour.example/" + name), true))
        .withCorroborations(Cases.seen(name, Relation.values()[number % 6])
            .withWords("As " + name + ", I agree.")
            .withConsent(Consent.PUBLIC));
  }
}
