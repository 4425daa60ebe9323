package dev.promo.examples;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.promo.core.PromotionCase;
import dev.promo.core.person.RedactionProfile;
import dev.promo.core.privacy.RedactedCase;
import dev.promo.core.problem.Parsed;
import dev.promo.packet.DocumentKind;
import dev.promo.packet.Export;
import dev.promo.packet.business.MarketCheckPage;
import dev.promo.packet.document.Document;
import dev.promo.packet.document.DocumentTexts;
import dev.promo.packet.document.Language;
import dev.promo.packet.support.ChampionAndChallengerMap;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents in a language that has Greek letters alone: what is Latin in them was typed, or it was forgotten. */
class SecondLanguageTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  /** What a document says between two values of the case, or between one and a mark that joins them. */
  private static final Pattern LATIN =
      Pattern.compile("\\p{IsLatin}(?:[^\\p{IsGreek},;:()·→\\[\\].!?…—–~\n]*\\p{IsLatin})?");

  /** How a value of the core names its parts. */
  private static final Pattern NAME_OF_A_PART = Pattern.compile("\\b\\w+[={\\[]");

  private static final Pattern LETTER =
      Pattern.compile("\\{\\d+(?:,(?:choice|number),?)?|[A-Za-z]");

  private static final Language GREEK = Language.of(
      "el",
      ImmutableMap.copyOf(Maps.transformValues(
          Language.english().texts(),
          text -> LETTER.matcher(text).replaceAll(found -> greek(found.group())))));

  /** Every kind of document and both pages that are for the candidate alone. */
  private static final ImmutableMap<String, BiFunction<PromotionCase, Language, Parsed<Document>>>
      DOCUMENTS = documents();

  /** What tells two of the same part from each other, after the Greek word of their part. */
  private static final Pattern LETTER_OF_A_LABEL =
      Pattern.compile("(?<=\\p{IsGreek}) [A-Z]{1,2}(?!\\p{L})");

  private static final ImmutableList<PromotionCase> CASES = ImmutableList.of(
      Inputs.sample().read().orElseThrow(),
      AnsweredCase.read("useful-no.yaml").orElseThrow(),
      AnsweredCase.read("soft-no.yaml").orElseThrow(),
      AnsweredCase.read("moved-goalposts.yaml").orElseThrow(),
      Scenario.read("dry-promotion.yaml"),
      Scenario.read("business-case/case.yaml"),
      Scenario.read("bluff/real.yaml"));

  private static String greek(String found) {
    return found.startsWith("{") ? found : Character.toString('α' + (found.charAt(0) | 32) - 'a');
  }

  private static ImmutableMap<String, BiFunction<PromotionCase, Language, Parsed<Document>>>
      documents() {
    ImmutableMap.Builder<String, BiFunction<PromotionCase, Language, Parsed<Document>>> all =
        ImmutableMap.builder();
    for (DocumentKind kind : DocumentKind.values()) {
      all.put(
          kind.spec().kind(),
          (promotion, language) -> kind.write(promotion, DAY, kind.spec().in(language)));
    }
    return all.put(
            "market-check",
            (promotion, language) ->
                MarketCheckPage.of(promotion, MarketCheckPage.spec().in(language)))
        .put(
            "champion-and-challenger-map",
            (promotion, language) -> ChampionAndChallengerMap.of(
                promotion, DAY, ChampionAndChallengerMap.spec().in(language)))
        .buildOrThrow();
  }

  static Stream<Arguments> eachOfEachCase() {
    return DOCUMENTS.keySet().stream()
        .flatMap(kind -> CASES.stream().map(promotion -> Arguments.of(kind, promotion)));
  }

  @ParameterizedTest
  @MethodSource("eachOfEachCase")
  void a_document_keeps_no_word_of_english_but_what_people_typed(
      String kind, PromotionCase promotion) {
    assertEquals(List.of(), forgotten(texts(kind, promotion), promotion));
  }

  @ParameterizedTest
  @MethodSource("eachOfEachCase")
  void what_is_hidden_is_told_in_the_language_of_the_document(
      String kind, PromotionCase promotion) {
    RedactedCase redacted =
        RedactedCase.of(promotion, RedactionProfile.ANONYMOUS, Export.words(GREEK));
    Stream<String> texts = texts(kind, redacted.promotion())
        .map(redacted::text)
        .map(text -> LETTER_OF_A_LABEL.matcher(text).replaceAll(""));
    assertEquals(List.of(), forgotten(texts, promotion));
  }

  @Test
  void the_sample_is_not_empty_of_what_people_typed() {
    assertFalse(latin(texts("packet", CASES.get(0))).isEmpty());
  }

  private static ImmutableList<String> forgotten(Stream<String> texts, PromotionCase promotion) {
    String typed = NAME_OF_A_PART.matcher(promotion.toString()).replaceAll("\n");
    return latin(texts).stream()
        .filter(words -> !typed.contains(words) && !typed.contains(uncapitalised(words)))
        .collect(toImmutableList());
  }

  private static ImmutableList<String> latin(Stream<String> texts) {
    return texts
        .flatMap(text -> LATIN.matcher(text).results())
        .map(MatchResult::group)
        .distinct()
        .collect(toImmutableList());
  }

  private static Stream<String> texts(String kind, PromotionCase promotion) {
    return DOCUMENTS.get(kind).apply(promotion, GREEK).value().stream()
        .flatMap(document -> DocumentTexts.of(document).stream());
  }

  private static String uncapitalised(String words) {
    return Character.toLowerCase(words.charAt(0)) + words.substring(1);
  }
}
