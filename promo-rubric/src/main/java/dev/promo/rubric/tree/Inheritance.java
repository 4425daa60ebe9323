package dev.promo.rubric.tree;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import dev.promo.rubric.markdown.Block;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The other files that a level file says it goes on from: by a sentence with a word for it and a link. */
final class Inheritance {
  private static final Pattern LINK = Pattern.compile("\\]\\(([^()\\s#]{1,300})[^()]{0,100}\\)");

  private static final Splitter PHRASES = Splitter.on(',').trimResults();
  private static final Pattern WORDS = words("inheritance-words.txt");
  private static final Splitter SLASHES = Splitter.on('/');

  private Inheritance() {}

  /** Any of the phrases in a file whose lines are a language and phrases. */
  private static Pattern words(String file) {
    URL place = requireNonNull(Inheritance.class.getResource(file), file);
    try {
      String anyOf = Resources.readLines(place, UTF_8).stream()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> PHRASES.splitToStream(line.substring(line.indexOf(' '))))
          .map(Pattern::quote)
          .collect(joining("|"));
      return Pattern.compile(anyOf, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files that the introduction names as those it goes on from. */
  static ImmutableList<LevelFile> of(LevelFile file, Map<String, LevelFile> filesByPath) {
    return of(file.introduction(), file, filesByPath);
  }

  /** The files that any paragraph names as those it goes on from. */
  static ImmutableList<LevelFile> anywhere(LevelFile file, Map<String, LevelFile> filesByPath) {
    return of(file.outline().blocks(), file, filesByPath);
  }

  private static ImmutableList<LevelFile> of(
      ImmutableList<Block> blocks, LevelFile file, Map<String, LevelFile> filesByPath) {
    return blocks.stream()
        .map(block -> file.outline().written(block))
        .filter(text -> WORDS.matcher(text).find())
        .flatMap(text -> LINK.matcher(text).results().map(link -> link.group(1)))
        .map(link -> filesByPath.get(path(file.folder(), link)))
        .flatMap(Stream::ofNullable)
        .filter(other -> other != file)
        .distinct()
        .collect(toImmutableList());
  }

  /** The path that a link leads to from a folder, without the ending. */
  private static String path(String folder, String link) {
    Deque<String> path = new ArrayDeque<>(SLASHES.splitToList(folder));
    for (String part : SLASHES.split(link)) {
      if (part.equals("..")) {
        path.pollLast();
      } else if (!part.equals(".")) {
        path.addLast(part);
      }
    }
    String joined = String.join("/", path);
    int dot = joined.lastIndexOf('.');
    return dot > joined.lastIndexOf('/') ? joined.substring(0, dot) : joined;
  }
}
