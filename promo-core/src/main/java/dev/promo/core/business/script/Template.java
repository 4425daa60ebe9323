package dev.promo.core.business.script;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with slots in braces, such as {@code {target-level}}. What stands in square brackets is left out when a slot in
 * it is empty. What is filled in is never read as template.
 *
 * @param text the text
 */
record Template(String text) {
  private static final Pattern SLOT = Pattern.compile("\\{([a-z-]+)\\}");
  private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]*)\\]");

  /** The keys of all slots in it. */
  ImmutableSet<String> keys() {
    return keys(text);
  }

  /** The text with its slots filled. */
  String fill(ImmutableMap<String, String> values) {
    return SLOT.matcher(withoutEmptyParts(values.keySet()))
        .replaceAll(
            slot -> Matcher.quoteReplacement(values.getOrDefault(slot.group(1), slot.group())));
  }

  private String withoutEmptyParts(ImmutableSet<String> filled) {
    return OPTIONAL
        .matcher(text)
        .replaceAll(part ->
            filled.containsAll(keys(part.group(1))) ? Matcher.quoteReplacement(part.group(1)) : "");
  }

  private static ImmutableSet<String> keys(String part) {
    return SLOT.matcher(part).results().map(slot -> slot.group(1)).collect(toImmutableSet());
  }
}
