package dev.promo.core.privacy;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The ways in which a text may write a name, each as its words: whole, by a part, without accents or with them spelt
 * out, and as the first half of an address of mail.
 */
final class NameForms {
  private static final int SHORTEST_PART = 2;
  private static final int SHORTEST_HALF = 3;
  private static final int SHORTEST_HANDLE = 4;
  private static final int SHORTEST_ORGANISATION = 3;
  private static final Splitter BLANKS =
      Splitter.on(CharMatcher.whitespace()).trimResults().omitEmptyStrings();
  private static final Splitter HYPHENS =
      Splitter.on(CharMatcher.anyOf("-\u2010\u2011\u2013")).omitEmptyStrings();
  private static final ImmutableMap<String, String> SPELT_OUT = ImmutableMap.of(
      "ä", "ae", "ö", "oe", "ü", "ue", "ø", "oe", "å", "aa", "Ä", "Ae", "Ö", "Oe", "Ü", "Ue");
  private static final ImmutableMap<String, String> DRAWN_TOGETHER =
      ImmutableMap.of("ae", "a", "oe", "o", "ue", "u", "aa", "a");

  private final Set<ImmutableList<String>> forms = new LinkedHashSet<>();

  private NameForms() {}

  /** Forms that name nobody else unless they bear the same name. */
  static ImmutableSet<ImmutableList<String>> whole(Identity identity) {
    NameForms forms = new NameForms();
    forms.add(identity.name());
    identity.aliases().forEach(forms::addAlias);
    if (!identity.part().isPerson()) {
      forms.addWithoutLegalForm(identity.name());
    }
    return ImmutableSet.copyOf(forms.forms);
  }

  /** Forms that several people may share: first names, surnames, halves of addresses. */
  static ImmutableSet<ImmutableList<String>> parts(Identity identity) {
    if (!identity.part().isPerson()) {
      return ImmutableSet.of();
    }
    NameForms forms = new NameForms();
    List<String> parts = BLANKS.splitToList(identity.name());
    parts.forEach(forms::addPart);
    if (parts.size() > 1) {
      forms.addHandles(parts.get(0), parts.get(parts.size() - 1));
    }
    return ImmutableSet.copyOf(forms.forms);
  }

  private void addAlias(String alias) {
    add(alias);
    int sign = alias.indexOf('@');
    if (sign > 0) {
      add(alias.substring(0, sign));
    }
  }

  private void addWithoutLegalForm(String name) {
    List<String> words = BLANKS.splitToList(name);
    int last = words.size() - 1;
    if (last > 0 && OrdinaryWords.isLegalForm(Identity.key(words.get(last)))) {
      String bare = String.join(" ", words.subList(0, last));
      if (bare.length() >= SHORTEST_ORGANISATION) {
        add(bare);
      }
    }
  }

  private void addPart(String part) {
    boolean isParticle =
        Character.isLowerCase(part.codePointAt(0)) && OrdinaryWords.isParticle(Identity.key(part));
    if (length(part) < SHORTEST_PART || isParticle) {
      return;
    }
    add(part);
    List<String> halves = HYPHENS.splitToList(part);
    if (halves.size() > 1) {
      halves.stream().filter(half -> length(half) >= SHORTEST_HALF).forEach(this::add);
    }
  }

  /** {@code dito}, {@code danai} and {@code itod}; the whole name in one word is a form of the whole name. */
  private void addHandles(String first, String last) {
    for (String one : spellings(first)) {
      for (String other : spellings(last)) {
        addHandle(initial(one) + joined(other));
        addHandle(joined(one) + initial(other));
        addHandle(joined(other) + initial(one));
        addHandle(joined(other) + joined(one));
      }
    }
  }

  private void addHandle(String handle) {
    if (length(handle) >= SHORTEST_HANDLE) {
      forms.add(Word.foldedIn(handle));
    }
  }

  private static String joined(String text) {
    return String.join("", Word.foldedIn(text));
  }

  private static String initial(String text) {
    String joined = joined(text);
    return joined.isEmpty() ? "" : joined.substring(0, joined.offsetByCodePoints(0, 1));
  }

  private static long length(String text) {
    return text.codePoints().filter(Character::isLetterOrDigit).count();
  }

  /** A text and what becomes of it when accents are spelt out or drawn together, as one word too. */
  private void add(String text) {
    for (String spelling : spellings(text)) {
      ImmutableList<String> words = Word.foldedIn(spelling);
      if (length(spelling) >= SHORTEST_PART) {
        forms.add(words);
        forms.add(Word.foldedIn(String.join("", words)));
      }
    }
  }

  private static ImmutableSet<String> spellings(String text) {
    return ImmutableSet.of(
        text,
        text.replace("&", " and "),
        replaced(text, SPELT_OUT),
        length(text) > SHORTEST_HANDLE ? replaced(Identity.key(text), DRAWN_TOGETHER) : text);
  }

  private static String replaced(String text, Map<String, String> letters) {
    String replaced = text;
    for (Map.Entry<String, String> each : letters.entrySet()) {
      replaced = replaced.replace(each.getKey(), each.getValue());
    }
    return replaced;
  }
}
