package dev.promo.rubric.document;

import dev.promo.rubric.markdown.Block;

/** What stands inside an item of a list below its first line, as a grid holds text. */
final class ItemText {
  private ItemText() {}

  static String under(Block.Item item) {
    StringBuilder text = new StringBuilder();
    item.blocks().forEach(block -> add(block, "", text));
    return text.toString();
  }

  private static void add(Block block, String indent, StringBuilder text) {
    if (block instanceof Block.Paragraph paragraph) {
      text.append("\n\n").append(indent).append(paragraph.text().text());
    } else if (block instanceof Block.ItemList list) {
      for (Block.Item item : list.items()) {
        text.append('\n').append(indent).append("- ").append(item.text().text());
        item.blocks().forEach(inside -> add(inside, indent + "  ", text));
      }
    }
  }
}
