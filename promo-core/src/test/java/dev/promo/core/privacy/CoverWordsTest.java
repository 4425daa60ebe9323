package dev.promo.core.privacy;

import static dev.promo.core.person.RedactionProfile.ANONYMOUS;
import static dev.promo.core.person.RedactionProfile.INTERNAL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.common.collect.ImmutableSet;
import dev.promo.core.PromotionCase;
import dev.promo.core.person.Person;
import dev.promo.core.person.Privacy;
import dev.promo.core.person.PrivateName;
import dev.promo.core.person.SumSize;
import dev.promo.core.rubric.Ladders;
import dev.promo.core.win.WinLog;
import dev.promo.core.win.Wins;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands where something is hidden, in English and in a language whose letters are all Greek. */
class CoverWordsTest {
  private static final CoverWords GREEK = new GreekCoverWords();
  private static final PrivateName QUAYSIDE = named("Quayside Foods", PrivateName.Kind.CUSTOMER);
  private static final PromotionCase SOLD =
      keeping(Stream.concat(Stream.of(QUAYSIDE), people("Dana Ito", "Tim Weiss", "Ute Weiss")));

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          Dana Ito helped                 | οτθες A helped
          Danas Tabelle                   | του οτθες A Tabelle
          asked Weiss                     | asked κάποιος
          sold to Quayside Foods          | sold to γυστονεςξανε A
          see https://a.example/x?y=1.    | see ‹μιξλ›.
          OPS-1234 is closed              | ‹ιδ› is closed
          write to x.y@harbour.example    | write to ‹αδδςεσσ›
          write to @crew                  | write to ‹θαξδμε›
          saved 480 EUR a year            | saved ψηφίαψηφίαψηφία EUR a year
          on 2026-03-14, then since May 2 | on τρίμηνο α 2026, then since τρίμηνο β
          on 10/02/26                     | on ‹δατε›
          """)
  void everything_is_told_in_the_words_that_were_handed_over(String text, String shown) {
    assertEquals(shown, RedactedCase.of(SOLD, ANONYMOUS, GREEK).text(text));
  }

  @Test
  void a_word_that_is_somebodys_name_gives_way_to_the_next_that_is_nobodys() {
    String part = GREEK.part(Part.OTHER) + " Ito";
    assertEquals("Άνθρωπος A", label(part));
    assertEquals("Πρόσωπο A", label(part, "Άνθρωπος Κ"));
  }

  @Test
  void a_label_is_never_the_name_of_something_else() {
    PromotionCase promotion = keeping(
        Stream.concat(people("Dana Ito"), Stream.of(named("οτθες A", PrivateName.Kind.PROJECT))));
    assertEquals("οτθες B", RedactedCase.of(promotion, ANONYMOUS, GREEK).text("Dana"));
  }

  @Test
  void a_salt_goes_with_words_of_any_language() {
    PromotionCase promotion = naming("Dana Ito", "Tim Weiss");
    assertEquals(
        ImmutableSet.of("οτθες A", "οτθες B"),
        Stream.of("Dana Ito", "Tim Weiss")
            .map(RedactedCase.of(promotion, ANONYMOUS, GREEK, "salt")::text)
            .collect(ImmutableSet.toImmutableSet()));
  }

  @Test
  void what_is_left_of_somebody_erased_is_in_those_words_too() {
    PromotionCase promotion = naming("Dana Ito").withConfidentiality("as Dana said");
    assertEquals(
        promotion.withConfidentiality("as οτθες A said").withPrivacy(Privacy.of(List.of())),
        Eraser.of(promotion, Person.of("Dana Ito"), GREEK).erase(promotion));
  }

  @Test
  void an_id_of_which_no_letter_is_left_is_still_an_id() {
    PrivateName described = new PrivateName(
        QUAYSIDE.name(), QUAYSIDE.kind(), ImmutableSet.of(), Optional.of("ένας πελάτης"));
    PromotionCase promotion = keeping(Stream.of(described))
        .withLog(WinLog.of(List.of(Wins.STRONG.withId("quayside-foods"))));
    assertEquals(
        "hidden",
        RedactedCase.of(promotion, INTERNAL, GREEK)
            .promotion()
            .log()
            .wins()
            .get(0)
            .id());
  }

  @ParameterizedTest
  @CsvSource({
    "48000.50, a five-digit EUR sum",
    "-10, minus a two-digit EUR sum",
    "0.4, a EUR sum below one",
    "1e15, a many-digit EUR sum"
  })
  void english_tells_a_sum_by_the_number_of_its_digits(BigDecimal sum, String told) {
    assertEquals(told, CoverWords.english().sum(SumSize.of(sum), "EUR"));
  }

  @ParameterizedTest
  @EnumSource(Part.class)
  void english_has_a_word_of_its_own_for_each_part(Part part) {
    assertFalse(Stream.of(Part.values())
        .filter(other -> other != part)
        .map(CoverWords.english()::part)
        .anyMatch(CoverWords.english().part(part)::equals));
  }

  /** What stands for the first of some people. */
  private static String label(String first, String... others) {
    String[] names = Stream.concat(Stream.of(first), Stream.of(others)).toArray(String[]::new);
    return RedactedCase.of(naming(names), ANONYMOUS, GREEK).text(first);
  }

  private static PromotionCase naming(String... people) {
    return keeping(people(people));
  }

  private static Stream<PrivateName> people(String... names) {
    return Stream.of(names).map(name -> named(name, PrivateName.Kind.PERSON));
  }

  private static PromotionCase keeping(Stream<PrivateName> names) {
    return PromotionCase.builder()
        .rubric(Ladders.analysts())
        .log(WinLog.empty())
        .candidate(Person.of("Lena Park"))
        .currentLevel(Ladders.ANALYST)
        .targetLevel(Ladders.SENIOR)
        .privacy(Privacy.of(names.toList()))
        .build();
  }

  private static PrivateName named(String name, PrivateName.Kind kind) {
    return new PrivateName(name, kind, ImmutableSet.of(), Optional.empty());
  }
}
