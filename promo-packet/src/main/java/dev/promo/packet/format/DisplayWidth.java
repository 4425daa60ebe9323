package dev.promo.packet.format;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import java.util.stream.Stream;

/**
 * How many columns a text takes in a font where every letter is as wide as every other. The unit is a cluster: a
 * character with the marks that belong to it, or several emoji joined into one picture. A cluster takes two columns when
 * its first character is wide by Unicode's East Asian Width or it asks to be shown as an emoji, none when it holds nothing
 * but marks, and else one.
 */
final class DisplayWidth {
  private static final int JOINER = 0x200D;
  private static final int EMOJI_STYLE = 0xFE0F;
  private static final int FIRST_MARK = 0x300;
  private static final int FIRST_WIDE = 0x1100;

  /** Wide and fullwidth characters of Unicode 16, as pairs of first and last; what lies between them unassigned is in. */
  private static final ImmutableRangeSet<Integer> WIDE = ranges("1100-115F 231A-231B 2329-232A "
      + "23E9-23EC 23F0-23F0 23F3-23F3 25FD-25FE 2614-2615 "
      + "2630-2637 2648-2653 267F-267F 268A-268F 2693-2693 26A1-26A1 26AA-26AB 26BD-26BE "
      + "26C4-26C5 26CE-26CE 26D4-26D4 26EA-26EA 26F2-26F3 26F5-26F5 26FA-26FA 26FD-26FD "
      + "2705-2705 270A-270B 2728-2728 274C-274C 274E-274E 2753-2755 2757-2757 2795-2797 "
      + "27B0-27B0 27BF-27BF 2B1B-2B1C 2B50-2B50 2B55-2B55 2E80-303E 3041-3247 3250-A4CF "
      + "A960-A97C AC00-D7A3 F900-FAFF FE10-FE19 FE30-FE6B FF01-FF60 FFE0-FFE6 16FE0-1B2FB "
      + "1D300-1D356 1D360-1D376 1F004-1F004 1F0CF-1F0CF 1F18E-1F18E 1F191-1F19A 1F200-1F320 "
      + "1F32D-1F335 1F337-1F37C 1F37E-1F393 1F3A0-1F3CA 1F3CF-1F3D3 1F3E0-1F3F0 1F3F4-1F3F4 "
      + "1F3F8-1F43E 1F440-1F440 1F442-1F4FC 1F4FF-1F53D 1F54B-1F54E 1F550-1F567 1F57A-1F57A "
      + "1F595-1F596 1F5A4-1F5A4 1F5FB-1F64F 1F680-1F6C5 1F6CC-1F6CC 1F6D0-1F6D2 1F6D5-1F6DF "
      + "1F6EB-1F6EC 1F6F4-1F6FC 1F7E0-1F7F0 1F90C-1F93A 1F93C-1F945 1F947-1F9FF 1FA70-1FAFF "
      + "20000-2FFFD 30000-3FFFD");

  private DisplayWidth() {}

  static int of(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); ) {
      int end = endOfCluster(text, i);
      width += ofCluster(text, i, end);
      i = end;
    }
    return width;
  }

  /** Where the cluster that starts at a place ends; always behind that place. A space keeps no mark to itself. */
  static int endOfCluster(String text, int start) {
    int first = text.codePointAt(start);
    int end = start + Character.charCount(first);
    if (first == ' ') {
      return end;
    }
    boolean joined = first == JOINER;
    boolean flag = isFlagLetter(first);
    while (end < text.length()) {
      int c = text.codePointAt(end);
      if (!joined && !isMark(c) && !(flag && isFlagLetter(c))) {
        break;
      }
      flag = false;
      joined = c == JOINER;
      end += Character.charCount(c);
    }
    return end;
  }

  static int ofCluster(String text, int start, int end) {
    int first = text.codePointAt(start);
    if (isMark(first) && !isSkinTone(first)) {
      return 0;
    }
    boolean flag = isFlagLetter(first) && end - start > 2;
    return flag || isWide(first) || isEmoji(text, start, end) ? 2 : 1;
  }

  /** Whether a line may break beside a character although there is no space. */
  static boolean isWide(int c) {
    return c >= FIRST_WIDE && WIDE.contains(c);
  }

  private static boolean isEmoji(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == EMOJI_STYLE) {
        return true;
      }
    }
    return false;
  }

  /** Whether a character adds no column of its own to the one before it. */
  private static boolean isMark(int c) {
    if (c < FIRST_MARK) {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
      default -> isSkinTone(c) || (c >= 0x1160 && c <= 0x11FF) || (c >= 0xD7B0 && c <= 0xD7FB);
    };
  }

  private static boolean isSkinTone(int c) {
    return c >= 0x1F3FB && c <= 0x1F3FF;
  }

  private static boolean isFlagLetter(int c) {
    return c >= 0x1F1E6 && c <= 0x1F1FF;
  }

  private static ImmutableRangeSet<Integer> ranges(String pairs) {
    return Stream.of(pairs.split(" ", -1))
        .map(pair -> pair.split("-", -1))
        .map(ends -> Range.closed(Integer.parseInt(ends[0], 16), Integer.parseInt(ends[1], 16)))
        .collect(ImmutableRangeSet.toImmutableRangeSet());
  }
}
