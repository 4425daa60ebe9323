package dev.promo.rubric.markdown;

import com.google.common.collect.ImmutableList;
import dev.promo.core.rubric.Behaviour;
import dev.promo.rubric.draft.CellText;
import dev.promo.rubric.draft.DraftCell;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts what stands in a cell into the draft: items are behaviours, with what is nested in them; paragraphs are
 * behaviours where there is no item, and else about them.
 */
final class CellFilling {
  private static final int LONGEST_REMARK = 80;
  private static final int FEW_WORDS = 3;

  private final DraftCell cell;
  private final Unused unused;
  private final Set<String> levels;

  /**
   * Fills a cell.
   *
   * @param levels the names of the levels that a cell may be the same as
   */
  CellFilling(DraftCell cell, Unused unused, Set<String> levels) {
    this.cell = cell;
    this.unused = unused;
    this.levels = levels;
  }

  void fill(List<Piece> pieces) {
    boolean hasItems =
        pieces.stream().anyMatch(piece -> piece.isItem() || hasItems(piece.branch()));
    for (Piece piece : pieces) {
      if (piece.restOnly()) {
        line(piece.text(), piece.branch());
      } else {
        add(piece.branch(), hasItems);
      }
    }
  }

  /** As {@link #fill}, for lines that stand under no level of their own. */
  void lines(List<Branch> lines) {
    boolean hasItems =
        lines.stream().anyMatch(line -> line.kind() == Branch.Kind.ITEM || hasItems(line));
    lines.forEach(line -> add(line, hasItems));
  }

  private static boolean hasItems(Branch branch) {
    return branch.children().stream()
        .anyMatch(child -> child.kind() == Branch.Kind.ITEM || hasItems(child));
  }

  private void add(Branch branch, boolean hasItems) {
    switch (branch.kind()) {
      case ITEM -> item(branch);
      case PARAGRAPH -> paragraph(branch, hasItems);
      case OTHER -> unused.add(branch, "no prose");
      default -> {
        if (branch.children().isEmpty()) {
          paragraph(branch, hasItems);
        } else {
          cell.about(branch.text().text());
          branch.children().forEach(child -> add(child, hasItems || hasItems(branch)));
        }
      }
    }
  }

  private void paragraph(Branch branch, boolean hasItems) {
    if (hasItems || branch.text().isEmphasised()) {
      cell.about(branch.text().text());
    } else {
      line(branch.text().text(), branch);
    }
  }

  /** A short line may say that nothing is asked, or the same as elsewhere. */
  private void line(String text, Branch branch) {
    if (text.isBlank()) {
      return;
    }
    if (text.length() <= LONGEST_REMARK) {
      CellText.of(text, branch.place(), levels).into(cell);
    } else {
      cell.add(text, branch.place());
    }
  }

  private void item(Branch branch) {
    List<Branch> nested = NumberedLevels.allItems(branch);
    branch.children().stream()
        .filter(child -> child.kind() == Branch.Kind.OTHER)
        .forEach(child -> unused.add(child, "no prose"));
    if (nested.isEmpty()) {
      line(text(branch), branch);
    } else if (isLead(branch)) {
      if (!text(branch).isBlank()) {
        cell.about(text(branch));
      }
      nested.forEach(this::item);
    } else {
      cell.add(behaviour(branch));
    }
  }

  /** Whether an item only says what the items in it are about. */
  private static boolean isLead(Branch branch) {
    String text = text(branch);
    return text.isBlank()
        || Label.endsInColon(text)
        || branch.text().isStrong()
        || (text.split("\\s+").length <= FEW_WORDS && !text.endsWith("."));
  }

  private Behaviour behaviour(Branch branch) {
    return Behaviour.builder()
        .text(text(branch))
        .children(NumberedLevels.allItems(branch).stream()
            .filter(child -> !text(child).isBlank())
            .map(this::behaviour)
            .collect(ImmutableList.toImmutableList()))
        .build()
        .withLocation(branch.place());
  }

  private static String text(Branch item) {
    Stream<String> more = item.children().stream()
        .filter(child -> child.kind() == Branch.Kind.PARAGRAPH)
        .map(child -> child.text().text());
    return Stream.concat(Stream.of(item.text().text()), more)
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining(" "));
  }
}
