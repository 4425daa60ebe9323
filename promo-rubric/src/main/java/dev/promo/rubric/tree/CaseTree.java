package dev.promo.rubric.tree;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Problem;
import dev.promo.notation.Node;
import dev.promo.rubric.draft.LadderDraft;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The items of a CASE package as the tree that their {@code isChildOf} associations make. */
final class CaseTree {
  private record Edge(String child, String parent, double place, Node.Mapping association) {}

  /** Items deeper than this are left out: no framework has as many levels of headings. */
  private static final int MAX_DEPTH = 64;

  private final Map<String, CaseItem> items = new LinkedHashMap<>();
  private final Set<String> placed = new HashSet<>();
  private final Set<String> reached = new HashSet<>();
  private final List<CaseItem> roots = new ArrayList<>();

  private CaseTree() {}

  /**
   * Puts the items under each other. An item with several parents stands under the first; one without a parent, or with
   * none that the package holds, stands at the top.
   */
  static CaseTree of(Node.Mapping root, UsedTexts used, LadderDraft draft) {
    CaseTree tree = new CaseTree();
    for (Node.Mapping item : mappings(root, "CFItems")) {
      id(item, "identifier").ifPresent(id -> tree.items.putIfAbsent(id, new CaseItem(item, used)));
    }
    Optional<String> document = mapping(root, "CFDocument").flatMap(each -> id(each, "identifier"));
    List<Edge> edges = new ArrayList<>();
    for (Node.Mapping association : mappings(root, "CFAssociations")) {
      edge(association).ifPresent(edges::add);
    }
    edges.sort(Comparator.comparingDouble(Edge::place));
    edges.forEach(edge -> tree.place(edge, document, draft));
    tree.items.forEach((id, item) -> {
      if (!tree.placed.contains(id)) {
        tree.roots.add(item);
      }
    });
    tree.roots.forEach(item -> tree.reach(item, 1));
    return tree;
  }

  private void place(Edge edge, Optional<String> document, LadderDraft draft) {
    CaseItem child = items.get(edge.child());
    CaseItem parent = items.get(edge.parent());
    boolean isTop = document.filter(edge.parent()::equals).isPresent();
    if (child == null || (parent == null && !isTop)) {
      draft.problem(dangling(edge));
    } else if (placed.add(edge.child())) {
      if (parent == null) {
        roots.add(child);
      } else {
        parent.add(child);
      }
    }
  }

  private void reach(CaseItem item, int depth) {
    reached.add(id(item.mapping(), "identifier").orElse(""));
    if (depth < MAX_DEPTH) {
      item.children().forEach(child -> reach(child, depth + 1));
    } else {
      item.cut();
    }
  }

  ImmutableList<CaseItem> roots() {
    return ImmutableList.copyOf(roots);
  }

  /** Items to which no way leads: they stand under themselves, or too deep. */
  ImmutableList<CaseItem> unreached() {
    return items.entrySet().stream()
        .filter(entry -> !reached.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .collect(ImmutableList.toImmutableList());
  }

  private static Optional<Edge> edge(Node.Mapping association) {
    Optional<String> child = end(association, "originNodeURI");
    Optional<String> parent = end(association, "destinationNodeURI");
    boolean isChild =
        id(association, "associationType").filter("isChildOf"::equalsIgnoreCase).isPresent();
    if (!isChild || child.isEmpty() || parent.isEmpty()) {
      return Optional.empty();
    }
    double place = id(association, "sequenceNumber")
        .filter(number -> number.matches("[0-9]{1,9}(\\.[0-9]{1,9})?"))
        .map(Double::valueOf)
        .orElse(Double.MAX_VALUE);
    return Optional.of(new Edge(child.get(), parent.get(), place, association));
  }

  private static Optional<String> end(Node.Mapping association, String key) {
    return mapping(association, key)
        .flatMap(end -> id(end, "identifier"))
        .or(() -> id(association, key));
  }

  private static Problem dangling(Edge edge) {
    return Problem.warning(
        "DANGLING_REF",
        edge.association().location(),
        "This puts '" + edge.child() + "' under '" + edge.parent()
            + "', and the package does not hold both.",
        "Add the missing item to CFItems, or remove the association.");
  }

  static Optional<Node.Mapping> mapping(Node.Mapping root, String key) {
    return root.entries().get(key) instanceof Node.Mapping mapping
        ? Optional.of(mapping)
        : Optional.empty();
  }

  static ImmutableList<Node.Mapping> mappings(Node.Mapping root, String key) {
    ImmutableList.Builder<Node.Mapping> mappings = ImmutableList.builder();
    if (root.entries().get(key) instanceof Node.Sequence list) {
      for (Node item : list.items()) {
        if (item instanceof Node.Mapping mapping) {
          mappings.add(mapping);
        }
      }
    }
    return mappings.build();
  }

  private static Optional<String> id(Node.Mapping mapping, String key) {
    return Optional.ofNullable(mapping.entries().get(key)).flatMap(UsedTexts::text);
  }
}
