package dev.promo.packet.document;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static com.google.common.collect.Sets.symmetricDifference;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.PropertyResourceBundle;

/**
 * A language that documents speak where they speak for themselves: headings, labels, sentences between the facts. What
 * people wrote stays as they wrote it, whatever the language.
 *
 * <p>promo ships English and German. A house that needs another one, or other words, starts from {@link #texts()} of
 * one of them and passes its own to {@link #of}.
 */
public final class Language {
  /** The shipped texts, one file for each group of documents. */
  private static final ImmutableList<String> GROUPS = ImmutableList.of(
      "common", "calibration", "growth", "support", "answer", "business", "review");

  private static final Language ENGLISH = shipped("en");
  private static final Language GERMAN = shipped("de");

  private final String tag;
  private final ImmutableMap<String, String> texts;
  private final ImmutableMap<String, MessageFormat> formats;

  private Language(String tag, ImmutableMap<String, String> texts) {
    Locale locale = Locale.forLanguageTag(tag);
    this.tag = tag;
    this.texts = texts;
    this.formats = ImmutableMap.copyOf(
        Maps.transformValues(texts, pattern -> new MessageFormat(pattern, locale)));
  }

  public static Language english() {
    return ENGLISH;
  }

  public static Language german() {
    return GERMAN;
  }

  /** The languages that promo ships. */
  public static ImmutableList<Language> shipped() {
    return ImmutableList.of(ENGLISH, GERMAN);
  }

  /**
   * A language in the words of a house.
   *
   * @param tag its BCP 47 tag, such as {@code fr} or {@code de-AT}
   * @param texts a {@link MessageFormat} pattern for each key that {@link #texts()} of English has, and no other
   * @throws IllegalArgumentException if a key is missing or unknown, or a text is no pattern
   */
  public static Language of(String tag, Map<String, String> texts) {
    ImmutableSet<String> different =
        symmetricDifference(ENGLISH.texts.keySet(), texts.keySet()).immutableCopy();
    checkArgument(different.isEmpty(), "keys (%s) must be in both or in neither", different);
    return new Language(tag, ImmutableMap.copyOf(texts));
  }

  /** Its BCP 47 tag. */
  public String tag() {
    return tag;
  }

  /** All its texts as {@link MessageFormat} patterns, by key. */
  public ImmutableMap<String, String> texts() {
    return texts;
  }

  /**
   * A text with values in their places. Numbers are written as the language writes them and choose between one and
   * many; everything else stands as its {@code toString} says.
   *
   * @throws IllegalArgumentException if there is no such text
   */
  public String text(String key, Object... values) {
    checkArgument(formats.containsKey(key), "there is no text '%s'", key);
    MessageFormat format = (MessageFormat) requireNonNull(formats.get(key)).clone();
    return format.format(Arrays.stream(values).map(Language::value).toArray());
  }

  /** Dates and the like are told by themselves and never as the format would. */
  private static Object value(Object value) {
    return value instanceof Number ? value : value.toString();
  }

  /** What a language calls a constant, such as {@code CoverageState.NEVER}. */
  public String name(Enum<?> constant) {
    return text(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }

  @Override
  public String toString() {
    return tag;
  }

  private static Language shipped(String tag) {
    ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
    for (String group : GROUPS) {
      PropertyResourceBundle bundle =
          bundle("/dev/promo/packet/texts/" + tag + "/" + group + ".properties");
      ImmutableSet<String> keys = bundle.keySet().stream().sorted().collect(toImmutableSet());
      keys.forEach(key -> texts.put(key, bundle.getString(key)));
    }
    return new Language(tag, texts.buildOrThrow());
  }

  private static PropertyResourceBundle bundle(String path) {
    try (Reader reader =
        new InputStreamReader(requireNonNull(Language.class.getResourceAsStream(path)), UTF_8)) {
      return new PropertyResourceBundle(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
