package dev.promo.rubric.tree;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.promo.notation.Node;
import java.util.Map;
import java.util.Optional;

/** How many points each milestone is worth: a list of rising numbers, or a mapping of milestones to numbers. */
final class MilestonePoints {
  private MilestonePoints() {}

  /** The points of the milestones by their numbers, where a key at the root says them. */
  static ImmutableMap<Integer, Node.Scalar> in(Node root) {
    if (root instanceof Node.Mapping mapping) {
      for (Node value : mapping.entries().values()) {
        ImmutableMap<Integer, Node.Scalar> points = points(value);
        if (points.size() > 1) {
          return points;
        }
      }
    }
    return ImmutableMap.of();
  }

  private static ImmutableMap<Integer, Node.Scalar> points(Node value) {
    ImmutableMap.Builder<Integer, Node.Scalar> points = ImmutableMap.builder();
    if (value instanceof Node.Mapping mapping) {
      for (Map.Entry<String, Node> entry : mapping.entries().entrySet()) {
        Optional<Node.Scalar> number = number(entry.getValue());
        if (!Axes.isNumber(entry.getKey()) || number.isEmpty()) {
          return ImmutableMap.of();
        }
        points.put(Integer.parseInt(entry.getKey()), number.get());
      }
    } else if (value instanceof Node.Sequence list) {
      ImmutableList<Node> items = list.items();
      // A list that begins with nought counts the milestones from nought.
      int first = !items.isEmpty() && isNought(items.get(0)) ? 0 : 1;
      for (int i = 0; i < items.size(); i++) {
        Optional<Node.Scalar> number = number(items.get(i));
        if (number.isEmpty()) {
          return ImmutableMap.of();
        }
        points.put(first + i, number.get());
      }
    }
    return points.buildKeepingLast();
  }

  private static boolean isNought(Node item) {
    return number(item).filter(number -> number.text().strip().equals("0")).isPresent();
  }

  private static Optional<Node.Scalar> number(Node value) {
    return value instanceof Node.Scalar scalar && PointTitles.number(scalar).isPresent()
        ? Optional.of(scalar)
        : Optional.empty();
  }
}
