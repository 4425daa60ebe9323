package dev.promo.rubric.document;

import com.google.common.collect.ImmutableSet;
import dev.promo.notation.Slug;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Under which keys a name is known: in full, without its number, and without and as what stands in brackets. */
final class NameKey {
  private static final Pattern NUMBERED =
      Pattern.compile("^[0-9]{1,2}(?:\\.[0-9]{1,2})?[.):]?\\s+");
  private static final Pattern BRACKETS = Pattern.compile("[(（\\[]([^()（）\\[\\]]{1,80})[)）\\]]");

  private static final int SHORTEST_PART = 3;

  private NameKey() {}

  static String of(String name) {
    return Slug.of(name);
  }

  static String withoutNumber(String name) {
    return NUMBERED.matcher(name).replaceFirst("");
  }

  static ImmutableSet<String> all(String name) {
    Set<String> keys = new LinkedHashSet<>();
    String bare = withoutNumber(name);
    keys.add(of(name));
    keys.add(of(bare));
    keys.add(of(BRACKETS.matcher(bare).replaceAll(" ")));
    Matcher inside = BRACKETS.matcher(bare);
    while (inside.find()) {
      keys.add(of(inside.group(1)));
    }
    keys.remove("");
    return ImmutableSet.copyOf(keys);
  }

  /** Whether one key is the beginning of the other, as in {@code tech} and {@code technology}. */
  static boolean isPart(String one, String other) {
    String shorter = one.length() < other.length() ? one : other;
    String longer = one.length() < other.length() ? other : one;
    boolean says =
        shorter.length() >= SHORTEST_PART || shorter.codePoints().anyMatch(c -> c > 0x2e80);
    return says && !shorter.isEmpty() && longer.startsWith(shorter);
  }
}
