package dev.promo.rubric.draft;

import com.google.common.collect.ImmutableSet;
import java.util.regex.Pattern;

/**
 * What the heading of a part of a ladder gives away about it, beyond the names of levels. The words, in several
 * languages, stand in {@code heading-words.txt}; where a heading says nothing, only the shape of the document can tell.
 */
public final class HeadingNames {
  private static final int LONGEST = 200;
  private static final Pattern DATE = Pattern.compile(
      "(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])|^[QH][1-4](?![0-9])|^v?[0-9]+\\.[0-9]+|^[0-9]{1,2}[./][0-9]{1,2}");
  private static final Phrases WORDS = Phrases.read(HeadingNames.class, "heading-words.txt");

  private HeadingNames() {}

  /** Whether what stands under it is about the ladder or beside it, as a list of questions or a glossary is. */
  public static boolean isAside(String heading) {
    String bare = heading.strip();
    return bare.endsWith("?") || bare.endsWith("？") || WORDS.of(bounded(bare)).contains("ASIDE");
  }

  /** Whether what stands under it in the description of a job is about the employer, the pay or the application. */
  public static boolean isBesideJob(String heading) {
    return WORDS.in(bounded(heading)).contains("EMPLOYER")
        || WORDS.of(bounded(heading)).contains("ASIDE");
  }

  /** Whether what stands under it is asked of everybody, whatever the level. */
  public static boolean isBaseline(String heading) {
    return WORDS.of(bounded(heading)).contains("BASELINE");
  }

  /** Whether what stands under it belongs to several ways up. */
  public static boolean isShared(String heading) {
    return WORDS.in(bounded(heading)).contains("SHARED") || isBaseline(heading);
  }

  /** Whether the words speak of ladders, levels or careers. */
  public static boolean isAboutLadders(String text) {
    return isAboutCareers(text) || WORDS.in(bounded(text)).contains("LEVELS");
  }

  /** Whether the words speak of ladders or careers; levels alone have many things, such as games and logs. */
  public static boolean isAboutCareers(String text) {
    return WORDS.in(bounded(text)).contains("LADDER");
  }

  /** Whether it says that what stands under it is asked, or how that shows, as {@code Requirements} does. */
  public static boolean isAboutWhatIsAsked(String heading) {
    return WORDS.in(bounded(heading)).contains("ASKED");
  }

  /** Whether dimensions of ladders are often called so. */
  public static boolean isDimension(String heading) {
    return WORDS.in(bounded(heading)).contains("DIMENSION");
  }

  /** Whether it is a word for dimensions, such as {@code skills}. */
  public static boolean areDimensions(String heading) {
    return WORDS.of(bounded(heading)).contains("DIMENSIONS");
  }

  /** Whether it names a day, a month, a quarter, a year or an edition. */
  public static boolean isDate(String heading) {
    ImmutableSet<String> meanings = WORDS.of(bounded(heading).split("[\\s,0-9]", 2)[0]);
    return DATE.matcher(bounded(heading).strip()).find() || meanings.contains("MONTH");
  }

  private static String bounded(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }
}
