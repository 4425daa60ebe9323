package dev.promo.rubric.document;

import dev.promo.core.problem.Location;
import dev.promo.rubric.draft.CellText;
import dev.promo.rubric.markdown.Block;
import dev.promo.rubric.table.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** The texts of a block, one by one, each with its place. */
final class BlockTexts {
  private record Text(Location place, String words) {}

  private final List<Text> texts = new ArrayList<>();

  private BlockTexts() {}

  static BlockTexts of(DocumentPart part) {
    BlockTexts texts = new BlockTexts();
    part.grid().ifPresentOrElse(texts::add, () -> texts.add(part.block()));
    return texts;
  }

  void forEach(BiConsumer<Location, String> reader) {
    texts.forEach(text -> reader.accept(text.place(), text.words()));
  }

  private void add(Grid grid) {
    for (int row = 0; row < grid.rows(); row++) {
      for (Grid.Cell cell : grid.row(row)) {
        if (!cell.repeats()) {
          add(cell.place(), CellText.oneLine(cell.text()));
        }
      }
    }
  }

  private void add(Block block) {
    if (block instanceof Block.Heading heading) {
      add(heading.place(), heading.title().text());
    } else if (block instanceof Block.Paragraph paragraph) {
      add(paragraph.place(), paragraph.text().text());
    } else if (block instanceof Block.ItemList list) {
      for (Block.Item item : list.items()) {
        String number = item.number() > 0 ? item.number() + ". " : "";
        add(item.place(), number + item.text().text());
        item.blocks().forEach(this::add);
      }
    } else if (block instanceof Block.Verbatim verbatim) {
      add(verbatim.place(), CellText.oneLine(verbatim.text()));
    } else if (block instanceof Block.Html html && !html.isComment()) {
      HtmlBlocks.read(html).stream().filter(inside -> !inside.equals(html)).forEach(this::add);
    }
  }

  private void add(Location place, String words) {
    if (words.codePoints().anyMatch(Character::isLetterOrDigit)) {
      texts.add(new Text(place, words));
    }
  }
}
