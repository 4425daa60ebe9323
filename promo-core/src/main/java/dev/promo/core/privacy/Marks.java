package dev.promo.core.privacy;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.lint.Mention;
import dev.promo.core.lint.Mentions;
import dev.promo.core.person.RedactionProfile;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** What leads to people without naming them: addresses, links, ids and secrets, and days and sums that are told too well. */
final class Marks {
  private static final Pattern LINK =
      Pattern.compile("(?:https?|ftp)://\\S++|www\\.\\S++", Pattern.CASE_INSENSITIVE);
  private static final int LONGEST_NAME = 64;
  private static final int LONGEST_PLACE = 190;
  private static final Pattern ID =
      Pattern.compile("(?<![\\p{L}\\p{N}])(?:[A-Z]{2,10}-\\d{3,10}|#\\d{3,10})(?![\\p{L}\\p{N}])");
  private static final ImmutableSet<String> STANDARDS =
      ImmutableSet.of("ISO", "IEC", "EN", "DIN", "IEEE", "RFC", "CVE");
  private static final CharMatcher CLOSING = CharMatcher.anyOf(".,;:!?)]}\"'>");

  private final String text;
  private final CoverWords words;
  private final RoughWords rough;
  private final ImmutableList.Builder<Passage> found = ImmutableList.builder();

  private Marks(String text, CoverWords words) {
    this.text = text;
    this.words = words;
    this.rough = new RoughWords(words);
  }

  /** What a profile leaves out of a text or tells roughly. */
  static ImmutableList<Passage> in(String text, RedactionProfile profile, CoverWords words) {
    Marks marks = new Marks(text, words);
    if (profile.hidesCustomers()) {
      marks.addresses();
      marks.mentions(profile);
    }
    if (profile.hidesPeople()) {
      marks.links();
      marks.all(ID, held -> isStandard(held) ? held : words.mark(Mark.ID));
    }
    return marks.found.build();
  }

  private void mentions(RedactionProfile profile) {
    for (Mention mention : Mentions.in(text)) {
      String held = text.substring(mention.start(), mention.end());
      if (mention.kind() == Mention.Kind.SECRET) {
        add(mention.start(), mention.end(), words.mark(Mark.SECRET));
      } else if (profile.isCoarse()) {
        add(mention.start(), mention.end(), rough(mention, held));
      }
    }
  }

  private String rough(Mention mention, String held) {
    return mention.kind() == Mention.Kind.SUM ? rough.sum(held, mention.value()) : rough.date(held);
  }

  /** {@code name@place} and {@code @name}; looks no farther to both sides than an address can reach. */
  private void addresses() {
    for (int sign = text.indexOf('@'); sign >= 0; sign = text.indexOf('@', sign + 1)) {
      int start = sign;
      while (start > 0 && sign - start < LONGEST_NAME && isOfName(text.charAt(start - 1))) {
        start--;
      }
      int end = sign + 1;
      while (end < text.length() && end - sign < LONGEST_PLACE && isOfName(text.charAt(end))) {
        end++;
      }
      end = sign + 1 + CLOSING.trimTrailingFrom(text.substring(sign + 1, end)).length();
      if (end > sign + 1) {
        add(start, end, words.mark(start < sign ? Mark.ADDRESS : Mark.HANDLE));
      }
    }
  }

  private static boolean isOfName(char sign) {
    return Character.isLetterOrDigit(sign)
        || Character.isSurrogate(sign)
        || Folding.isUnseen(sign)
        || "._%+-'\u2019".indexOf(sign) >= 0;
  }

  private void links() {
    LINK.matcher(text).results().forEach(link -> {
      String bare = CLOSING.trimTrailingFrom(link.group());
      add(link.start(), link.start() + bare.length(), words.mark(Mark.LINK));
    });
  }

  private void all(Pattern pattern, UnaryOperator<String> instead) {
    pattern
        .matcher(text)
        .results()
        .forEach(each -> add(each.start(), each.end(), instead.apply(each.group())));
  }

  private void add(int start, int end, String instead) {
    if (!instead.equals(text.substring(start, end))) {
      found.add(new Passage(start, end, instead));
    }
  }

  private static boolean isStandard(String id) {
    return STANDARDS.contains(id.substring(0, Math.max(0, id.indexOf('-'))));
  }
}
