package dev.promo.core.privacy;

import com.google.common.collect.ImmutableSet;

/** Words that are names as well. */
final class OrdinaryWords {
  private static final ImmutableSet<String> PARTICLES = ImmutableSet.of(
      "al", "ap", "bin", "bint", "da", "das", "de", "degli", "del", "della", "den", "der", "di",
      "do", "dos", "du", "el", "ibn", "jr", "la", "le", "les", "op", "san", "sr", "ten", "ter",
      "van", "vom", "von", "zu", "zum", "zur");

  private static final ImmutableSet<String> NAMES_TOO = ImmutableSet.of(
      "an", "april", "art", "august", "baker", "banks", "bell", "bill", "black", "booth", "bridge",
      "brook", "brown", "bush", "case", "chance", "chase", "church", "cook", "cross", "day", "dean",
      "do", "drew", "early", "faith", "field", "fields", "fisher", "forest", "fox", "frank",
      "glass", "grace", "grant", "gray", "green", "grey", "hall", "hand", "harbour", "hill",
      "holly", "hope", "house", "hunt", "hunter", "in", "jack", "joy", "june", "key", "king",
      "knight", "lane", "law", "long", "love", "low", "major", "mark", "marks", "marsh", "mason",
      "may", "mercy", "miles", "mill", "miller", "moon", "more", "my", "noble", "nova", "or",
      "page", "park", "pat", "penny", "pine", "pope", "price", "ray", "rich", "rise", "rob",
      "robin", "rock", "rose", "sharp", "short", "small", "so", "speed", "star", "stone", "storm",
      "strong", "sue", "summer", "sun", "taylor", "to", "walker", "wall", "ward", "waters",
      "weaver", "wells", "west", "white", "will", "wise", "wood", "woods", "young");

  private static final ImmutableSet<String> LEGAL_FORMS = ImmutableSet.of(
      "ab",
      "ag",
      "as",
      "bv",
      "co",
      "company",
      "corp",
      "corporation",
      "gmbh",
      "group",
      "inc",
      "kg",
      "limited",
      "llc",
      "llp",
      "ltd",
      "nv",
      "oy",
      "plc",
      "sa",
      "sarl",
      "se",
      "spa",
      "srl");

  private OrdinaryWords() {}

  /** Whether a part of a name belongs to so many names that it tells nothing. */
  static boolean isParticle(String folded) {
    return PARTICLES.contains(folded);
  }

  /** Whether it is a name only where it is written with a capital. */
  static boolean isNameToo(String folded) {
    return NAMES_TOO.contains(folded) || PARTICLES.contains(folded);
  }

  static boolean isLegalForm(String folded) {
    return LEGAL_FORMS.contains(folded);
  }
}
