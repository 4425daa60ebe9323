package dev.promo.rubric.markdown;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Puts blocks under their headings. */
final class Sections {
  /** A section that is still open. */
  private static final class Open {
    private final Optional<Block.Heading> heading;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();

    Open(Optional<Block.Heading> heading) {
      this.heading = heading;
    }

    int depth() {
      return heading.map(Block.Heading::depth).orElse(0);
    }

    Section closed() {
      return new Section(heading, ImmutableList.copyOf(blocks), ImmutableList.copyOf(sections));
    }
  }

  private Sections() {}

  static Section of(Iterable<Block> blocks) {
    Deque<Open> open = new ArrayDeque<>();
    open.push(new Open(Optional.empty()));
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading) {
        close(open, heading.depth());
        open.push(new Open(Optional.of(heading)));
      } else {
        open.element().blocks.add(block);
      }
    }
    close(open, 1);
    return open.pop().closed();
  }

  private static void close(Deque<Open> open, int depth) {
    while (open.element().depth() >= depth) {
      Section closed = open.pop().closed();
      open.element().sections.add(closed);
    }
  }
}
