package dev.promo.packet.pdf;

import com.google.common.collect.ImmutableSet;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Leaves out of a font's file what a PDF has no use for: rules for joining, placing and varying letters, which take longer
 * to read than all the rest.
 */
final class FontFile {
  private static final ImmutableSet<String> NEEDED = ImmutableSet.of(
      "OS/2", "cmap", "cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name",
      "post", "prep");
  private static final int HEADER = 12;
  private static final int RECORD = 16;
  private static final int VARIATIONS = 5;

  private FontFile() {}

  /**
   * The same file with a shorter directory.
   *
   * @throws RuntimeException if the directory is broken
   */
  static byte[] lean(byte[] file) {
    ByteBuffer font = ByteBuffer.wrap(file.clone());
    int tables = font.getShort(4);
    int kept = 0;
    for (int i = 0; i < tables; i++) {
      byte[] record = new byte[RECORD];
      font.get(HEADER + i * RECORD, record);
      String name = new String(record, 0, 4, StandardCharsets.ISO_8859_1);
      if (NEEDED.contains(name)) {
        font.put(HEADER + kept++ * RECORD, record);
      }
      if (name.equals("cmap")) {
        leaveVariationsOut(font, ByteBuffer.wrap(record).getInt(8));
      }
    }
    font.putShort(4, (short) kept);
    return font.array();
  }

  /** Variations of characters are listed under a number of their own. */
  private static void leaveVariationsOut(ByteBuffer font, int table) {
    int parts = font.getShort(table + 2);
    int kept = 0;
    for (int i = 0; i < parts; i++) {
      long part = font.getLong(table + 4 + i * 8);
      if (part >>> 32 != VARIATIONS) {
        font.putLong(table + 4 + kept++ * 8, part);
      }
    }
    font.putShort(table + 2, (short) kept);
  }
}
