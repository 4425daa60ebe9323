package dev.promo.rubric.tree;

import com.google.common.collect.ImmutableList;
import dev.promo.notation.Node;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Titles that people hold from a number of points on.
 *
 * @param list where they stand
 * @param titles in written order
 */
record PointTitles(Node.Sequence list, ImmutableList<Title> titles) {
  /**
   * One title.
   *
   * @param min the fewest points
   * @param max the most points; nothing where the title has no upper end
   */
  record Title(Node.Scalar name, Node.Scalar min, Optional<Node.Scalar> max) {
    int points() {
      return Integer.parseInt(min.text().strip());
    }

    String range() {
      String from = min.text().strip();
      return max.map(to -> from + " to " + to.text().strip()).orElse(from);
    }
  }

  /** The first list at the root in which every item has a name and a number or two, and the numbers never fall. */
  static Optional<PointTitles> in(Node root) {
    if (root instanceof Node.Mapping mapping) {
      return mapping.entries().values().stream()
          .map(PointTitles::list)
          .flatMap(Optional::stream)
          .findFirst();
    }
    return list(root);
  }

  private static Optional<PointTitles> list(Node node) {
    return node instanceof Node.Sequence list ? of(list) : Optional.empty();
  }

  private static Optional<PointTitles> of(Node.Sequence list) {
    ImmutableList<Title> titles = list.items().stream()
        .map(PointTitles::title)
        .flatMap(Optional::stream)
        .collect(ImmutableList.toImmutableList());
    boolean areAll = titles.size() == list.items().size() && titles.size() > 1;
    boolean rise = IntStream.range(1, titles.size())
        .allMatch(i -> titles.get(i - 1).points() <= titles.get(i).points());
    boolean differ =
        areAll && titles.get(0).points() < titles.get(titles.size() - 1).points();
    return differ && rise ? Optional.of(new PointTitles(list, titles)) : Optional.empty();
  }

  private static Optional<Title> title(Node item) {
    if (!(item instanceof Node.Mapping mapping)) {
      return Optional.empty();
    }
    Optional<Node.Scalar> name = Optional.empty();
    ImmutableList.Builder<Node.Scalar> numbers = ImmutableList.builder();
    for (Map.Entry<String, Node> entry : mapping.entries().entrySet()) {
      if (!(entry.getValue() instanceof Node.Scalar scalar)) {
        return Optional.empty();
      }
      if (number(scalar).isPresent()) {
        numbers.add(scalar);
      } else if (name.isEmpty() && !scalar.isNothing()) {
        name = Optional.of(scalar);
      }
    }
    ImmutableList<Node.Scalar> range = numbers.build();
    return range.isEmpty() || range.size() > 2
        ? Optional.empty()
        : name.map(
            found -> new Title(found, range.get(0), range.stream().skip(1).findFirst()));
  }

  static OptionalInt number(Node.Scalar scalar) {
    String text = scalar.text().strip();
    return text.matches("[0-9]{1,6}")
        ? OptionalInt.of(Integer.parseInt(text))
        : OptionalInt.empty();
  }
}
