package dev.promo.notation;

import com.google.common.base.CharMatcher;
import dev.promo.core.problem.Parsed;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Reads YAML or JSON into {@link Node}s.
 *
 * <p>Every value stays the text that was written, so that neither {@code no} nor {@code 010} nor {@code 12:30} turns
 * into something else. An alias becomes a copy of what it stands for, located at the alias. Nothing in a text can run
 * code, and reading ends with a problem when a text is larger, deeper or longer than a case can reasonably be.
 */
public final class Tree {
  private static final CharMatcher BLANK = CharMatcher.whitespace();

  private Tree() {}

  /**
   * The tree of a source: JSON when its name ends in {@code .json}, YAML for {@code .yaml} and {@code .yml}, and for
   * any other name JSON when the text begins with a brace or a bracket.
   *
   * <p>Problems that cost the whole text: {@code NOT_UTF_8}, {@code TOO_LARGE}, {@code EMPTY}, {@code SYNTAX}, {@code
   * TAB_IN_YAML}, {@code TOO_DEEP}, {@code TOO_LONG}, {@code TOO_MANY_VALUES}, {@code TOO_MANY_PROBLEMS}. Problems that
   * cost only the part they name: {@code DUPLICATE_KEY} (the first value is kept), {@code KEY_NOT_TEXT}, {@code
   * UNKNOWN_ALIAS} and {@code RECURSIVE_ALIAS} (nothing stands in their place), {@code SECOND_DOCUMENT}, and the warning
   * {@code TAG_IGNORED}.
   */
  public static Parsed<Node> read(Source source) {
    return read(source, item -> {});
  }

  /**
   * As {@link #read(Source)}, where a long list need not be gone through again: each value of a list that is the root is
   * handed over as soon as it has been read, in order. Whether the whole can be read is not known by then.
   */
  public static Parsed<Node> read(Source source, Consumer<Node> items) {
    String name = source.name().toLowerCase(Locale.ROOT);
    RootItems handed = new RootItems(items);
    return name.endsWith(".json")
        ? JsonReader.read(source, handed)
        : source.text().flatMap(text -> read(source, name, text, handed));
  }

  private static Parsed<Node> read(Source source, String name, String text, RootItems items) {
    boolean isYaml = name.endsWith(".yaml") || name.endsWith(".yml");
    return isYaml || !looksLikeJson(text)
        ? YamlReader.read(source.name(), text, items)
        : JsonReader.read(source, items);
  }

  private static boolean looksLikeJson(String text) {
    int first = BLANK.negate().indexIn(text);
    return first >= 0 && (text.charAt(first) == '{' || text.charAt(first) == '[');
  }
}
