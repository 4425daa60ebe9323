package dev.promo.rubric.document;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.IntStream;

/** What sets paths of headings apart. */
final class HeadingPaths {
  private HeadingPaths() {}

  /** How many headings at the beginning are the same in all of them. */
  static int shared(List<ImmutableList<String>> paths) {
    ImmutableList<String> first = paths.isEmpty() ? ImmutableList.of() : paths.get(0);
    return (int) IntStream.range(0, first.size())
        .takeWhile(i ->
            paths.stream().allMatch(path -> path.size() > i && path.get(i).equals(first.get(i))))
        .count();
  }

  static ImmutableList<String> from(ImmutableList<String> path, int start) {
    return path.subList(Math.min(start, path.size()), path.size());
  }
}
