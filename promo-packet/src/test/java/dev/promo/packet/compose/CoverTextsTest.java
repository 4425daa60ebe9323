package dev.promo.packet.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.person.RedactionProfile;
import dev.promo.core.person.SumSize;
import dev.promo.core.privacy.CoverWords;
import dev.promo.core.privacy.Mark;
import dev.promo.core.privacy.Part;
import dev.promo.core.privacy.RedactedCase;
import dev.promo.packet.Cases;
import dev.promo.packet.document.Language;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands where something is hidden, in each shipped language. */
class CoverTextsTest {
  private static final CoverWords GERMAN = new CoverTexts(Language.german());

  private static ImmutableList<Language> shipped() {
    return Language.shipped();
  }

  @Test
  void english_is_said_as_the_core_says_it() {
    assertEquals(
        all(CoverWords.english()).toList(),
        all(new CoverTexts(Language.english())).toList());
  }

  @Test
  void german_has_one_form_whatever_is_around_it() {
    assertEquals("Kollegenkontakt A’s", GERMAN.possessive(GERMAN.part(Part.PEER) + " A"));
    assertEquals("eine fünfstellige Summe in EUR", GERMAN.sum(new SumSize(5, false), "EUR"));
    assertEquals("minus eine Summe unter eins", GERMAN.sum(new SumSize(0, true), ""));
    assertEquals("Q1 2026", GERMAN.quarter(1, Optional.of("2026")));
    assertEquals("Q1", GERMAN.quarter(1, Optional.empty()));
    assertEquals("[Kennung]", GERMAN.mark(Mark.ID));
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void each_part_has_a_word_of_its_own(Language language) {
    CoverWords words = new CoverTexts(language);
    assertEquals(
        Part.values().length,
        Stream.of(Part.values()).map(words::part).distinct().count());
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void nothing_is_hidden_a_second_time(Language language) {
    CoverWords words = new CoverTexts(language);
    RedactedCase redacted = RedactedCase.of(Cases.WRITTEN, RedactionProfile.ANONYMOUS, words);
    all(words).forEach(text -> assertEquals(ImmutableSet.of(), redacted.survivorsIn(text), text));
  }

  /** All that somebody may have to say, each once. */
  private static Stream<String> all(CoverWords words) {
    return Stream.of(
            Stream.of(Part.values()).map(words::part),
            words.otherParts().stream(),
            Stream.of(Mark.values()).map(words::mark),
            Stream.of(words.shared(), words.possessive("A")),
            sums(words),
            IntStream.rangeClosed(1, 4)
                .boxed()
                .flatMap(number -> Stream.of(
                    words.quarter(number, Optional.empty()),
                    words.quarter(number, Optional.of("2026")))))
        .flatMap(texts -> texts);
  }

  private static Stream<String> sums(CoverWords words) {
    return IntStream.rangeClosed(0, 13)
        .boxed()
        .flatMap(digits -> Stream.of(true, false)
            .flatMap(isNegative -> Stream.of("", "EUR", "€")
                .map(unit -> words.sum(new SumSize(digits, isNegative), unit))));
  }
}
