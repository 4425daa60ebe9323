package dev.promo.packet.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a strict reader of HTML sees: the elements in order with their attributes, and the texts in them. It refuses what
 * an XML parser would refuse: a stray bracket or ampersand, an attribute without quotes, an element left open.
 */
final class HtmlReader {
  private static final Pattern TAG =
      Pattern.compile("<(/?)([a-z][a-z0-9]*)((?: [a-zA-Z-]+=\"[^\"<>]*\")*)( /)?>");
  private static final Pattern ENTITY = Pattern.compile("&(amp|lt|gt|quot|#39);");
  private static final Pattern ILLEGAL =
      Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\x7F\\uD800-\\uDFFF\\uFFFE\\uFFFF]");
  private static final ImmutableMap<String, String> CHARACTERS =
      ImmutableMap.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "#39", "'");

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder elements = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  HtmlReader(String page) {
    assertFalse(ILLEGAL.matcher(page).find(), page);
    assertTrue(page.startsWith("<!DOCTYPE html>\n"), page);
    int end = "<!DOCTYPE html>".length();
    Matcher tag = TAG.matcher(page);
    while (tag.find(end)) {
      words(page.substring(end, tag.start()));
      tag(tag);
      end = tag.end();
    }
    words(page.substring(end));
    assertTrue(open.isEmpty(), () -> open + " left open in " + page);
  }

  /** The texts of the body, a line feed wherever an element of its own line begins or ends. */
  String text() {
    return text.toString().replaceAll("\\s*\n\\s*", "\n").strip();
  }

  /** Tags without texts; what depends on the direction and length of texts is left out. */
  String elements() {
    return elements.toString();
  }

  private void tag(Matcher tag) {
    String name = tag.group(2);
    if (!tag.group(1).isEmpty()) {
      assertEquals(open.pop(), name);
    } else if (tag.group(4) == null) {
      open.push(name);
    }
    if (!name.matches("a|strong|bdi")) {
      text.append('\n');
    }
    if (!name.equals("bdi")) {
      String attributes = decoded(
          tag.group(3).replaceAll(" (dir=\"rtl\"|class=\"wrap\"|data-name=\"[^\"]*\")", ""));
      elements.append('<').append(tag.group(1)).append(name).append(attributes).append('>');
    }
  }

  private void words(String words) {
    assertFalse(words.contains("<"), words);
    if (!open.contains("head")) {
      assertFalse(words.contains(">"), words);
      text.append(decoded(words));
    }
  }

  private static String decoded(String words) {
    assertFalse(ENTITY.matcher(words).replaceAll("").contains("&"), words);
    return ENTITY
        .matcher(words)
        .replaceAll(
            entity -> Matcher.quoteReplacement(CHARACTERS.getOrDefault(entity.group(1), "")));
  }
}
