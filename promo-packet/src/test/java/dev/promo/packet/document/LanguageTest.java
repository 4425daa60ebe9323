package dev.promo.packet.document;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LanguageTest {
  private static final Language ENGLISH = Language.english();
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)[,}]");
  private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

  @Test
  void a_text_has_its_values_in_their_places() {
    assertEquals("Q3\u00a02026", ENGLISH.text("quarter", "3", "2026"));
  }

  @Test
  void a_text_that_nobody_wrote_is_a_mistake() {
    assertThrows(IllegalArgumentException.class, () -> ENGLISH.text("no.such.text"));
  }

  @Test
  void a_house_may_use_its_own_words() {
    ImmutableMap<String, String> texts = ImmutableMap.copyOf(Maps.transformEntries(
        ENGLISH.texts(), (key, text) -> key.equals("notice") ? "Our own notice." : text));
    Language house = Language.of("en-GB", texts);
    assertEquals("en-GB", house.tag());
    assertEquals("Our own notice.", house.text("notice"));
  }

  @Test
  void a_language_with_a_text_too_few_or_too_many_is_refused() {
    assertThrows(
        IllegalArgumentException.class, () -> Language.of("fr", ImmutableMap.of("notice", "Avis")));
    assertThrows(
        IllegalArgumentException.class,
        () -> Language.of(
            "fr",
            ImmutableMap.<String, String>builder()
                .putAll(ENGLISH.texts())
                .put("more", "Plus")
                .buildOrThrow()));
  }

  @Test
  void every_shipped_language_says_everything_with_the_same_values() {
    for (Language language : Language.shipped()) {
      assertEquals(ENGLISH.texts().keySet(), language.texts().keySet());
      ENGLISH
          .texts()
          .forEach((key, text) ->
              assertEquals(places(text), places(language.texts().getOrDefault(key, "")), key));
    }
  }

  @Test
  void an_apostrophe_never_swallows_a_value() {
    for (Language language : Language.shipped()) {
      language
          .texts()
          .forEach((key, text) -> assertFalse(LONE_APOSTROPHE.matcher(text).find(), key));
    }
  }

  @Test
  void no_text_is_empty() {
    for (Language language : Language.shipped()) {
      assertEquals(
          List.of(), language.texts().values().stream().filter(String::isBlank).toList());
      assertTrue(language.texts().size() > 1);
    }
  }

  private static ImmutableSet<String> places(String text) {
    return PLACE
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .map(group -> group.substring(1, 2))
        .collect(toImmutableSet());
  }
}
