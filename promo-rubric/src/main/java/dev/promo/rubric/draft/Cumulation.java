package dev.promo.rubric.draft;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Sentences by which ladders say that each level asks what the levels below it ask as well. */
public final class Cumulation {
  private static final String FILE = "cumulation.txt";
  private static final String LEVEL = "\uE000";
  private static final int LONGEST = 2_000;
  private static final ImmutableList<Pattern> SENTENCES = read();

  private Cumulation() {}

  /** The part of a text that says so. */
  public static Optional<String> announcedBy(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    return SENTENCES.stream()
        .map(pattern -> pattern.matcher(text))
        .filter(matcher -> matcher.find())
        .map(matcher -> matcher.group())
        .findFirst();
  }

  /** Makes a ladder cumulative, and notes it, when a text beside it says so. */
  public static void take(String text, Location place, LadderDraft draft) {
    announcedBy(text)
        .ifPresent(words -> draft
            .isCumulative()
            .problem(Problem.note(
                "CUMULATIVE_IN_PROSE",
                place,
                "The ladder says here that each level asks what those below it ask: " + words,
                "Nothing needs to be done, unless something else is meant.")));
  }

  /** Whether a text says so of a level that it names. */
  public static boolean isAnnouncedOf(String level, String text) {
    if (text.length() > LONGEST || !text.contains(level)) {
      return false;
    }
    String name = "(?<![\\p{L}\\p{N}])" + Pattern.quote(level) + "(?![\\p{L}\\p{N}])";
    String marked = Pattern.compile(name).matcher(text).replaceAll(LEVEL);
    return announcedBy(marked).filter(words -> words.contains(LEVEL)).isPresent();
  }

  private static ImmutableList<Pattern> read() {
    try {
      URL place = requireNonNull(Cumulation.class.getResource(FILE), FILE);
      ImmutableList.Builder<Pattern> patterns = ImmutableList.builder();
      for (String line : Resources.readLines(place, UTF_8)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          List<String> fields = Splitter.on(' ').limit(2).splitToList(line);
          patterns.add(Pattern.compile(
              fields.get(1).replace("§", LEVEL), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        }
      }
      return patterns.build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
