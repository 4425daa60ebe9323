package dev.promo.rubric.tree;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.promo.core.rubric.Behaviour;
import dev.promo.notation.Node;
import java.util.ArrayList;
import java.util.List;

/** The lines of one list; a list inside it holds the lines under the one before. */
final class Lines {
  private final UsedTexts used;
  private final List<Behaviour> lines = new ArrayList<>();

  Lines(UsedTexts used) {
    this.used = used;
  }

  void add(Behaviour line) {
    lines.add(line);
  }

  void addText(Node text) {
    used.take(text).ifPresent(line -> add(Behaviour.of(line, text.location())));
  }

  void addNested(Node.Sequence list) {
    Lines nested = new Lines(used);
    list.items().forEach(nested::add);
    if (lines.isEmpty()) {
      lines.addAll(nested.lines);
      return;
    }
    Behaviour parent = lines.get(lines.size() - 1);
    lines.set(
        lines.size() - 1, parent.withChildren(Iterables.concat(parent.children(), nested.lines)));
  }

  private void add(Node item) {
    if (item instanceof Node.Sequence list) {
      addNested(list);
    } else if (item instanceof Node.Mapping mapping) {
      TreeItem line = new TreeItem(mapping, used);
      if (line.isBehaviour()) {
        add(line.behaviour());
      }
    } else {
      addText(item);
    }
  }

  ImmutableList<Behaviour> all() {
    return ImmutableList.copyOf(lines);
  }
}
