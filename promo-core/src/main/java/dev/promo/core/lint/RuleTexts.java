package dev.promo.core.lint;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;

/** What each rule says, by its id: what is wrong, and which fact would mend it. */
record RuleTexts(ImmutableMap<String, Text> texts, ImmutableMap<BulletElement, String> questions) {
  private static final String BUNDLE = "dev.promo.core.lint.rules_";

  /**
   * A rule's two sentences.
   *
   * @param message what is wrong
   * @param mend which fact is asked for
   */
  record Text(String message, String mend) {}

  static RuleTexts english() {
    ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE + "en", Locale.ROOT);
    return new RuleTexts(
        bundle.keySet().stream()
            .filter(key -> key.endsWith(".message"))
            .map(key -> key.substring(0, key.indexOf('.')))
            .collect(toImmutableMap(
                id -> id,
                id -> new Text(bundle.getString(id + ".message"), bundle.getString(id + ".mend")))),
        Maps.toMap(
            Arrays.asList(BulletElement.values()), element -> bundle.getString(element.name())));
  }

  /** What asks for an element of a line. */
  String question(BulletElement element) {
    return Objects.requireNonNull(questions.get(element), element::name);
  }

  Text of(String rule) {
    Text text = texts.get(rule);
    if (text == null) {
      throw new IllegalStateException("there is no text for " + rule);
    }
    return text;
  }
}
