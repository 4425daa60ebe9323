package dev.promo.packet.pdf;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A font that a PDF can hold: TrueType with its outlines in the table {@code glyf}, which may be embedded. Hand one over
 * for writings that the fonts of this module do not have, such as Chinese, Japanese and Korean. It is read once; keep it.
 */
public final class Typeface {
  private static final int RESTRICTED = 2;
  private static final int PLANE_END = 0x3_0000;
  private static final int PAGE = 0x100;

  private final byte[] file;
  private final int[] widths;
  private final int[][] glyphs;

  private Typeface(byte[] file) throws IOException {
    this.file = FontFile.lean(file);
    try (TrueTypeFont font = parse()) {
      OS2WindowsMetricsTable rights = font.getOS2Windows();
      checkArgument(
          rights == null || (rights.getFsType() & 0xF) != RESTRICTED,
          "the font's licence does not allow to embed it");
      this.widths = widths(font);
      this.glyphs = glyphs(font.getUnicodeCmapLookup());
    }
  }

  /**
   * The font in a file of that kind.
   *
   * @throws IllegalArgumentException if it is none that a PDF can hold
   */
  public static Typeface of(byte[] file) {
    try {
      return new Typeface(file);
    } catch (IOException | RuntimeException e) {
      throw new IllegalArgumentException("not a TrueType font that can be embedded", e);
    }
  }

  /** A font of this module. */
  static Typeface shipped(String name) {
    try (InputStream in = Typeface.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " must lie beside Typeface");
      }
      return new Typeface(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A fresh copy to embed; copies share nothing, so that threads need not wait. */
  TrueTypeFont parse() throws IOException {
    return new TTFParser().parse(new RandomAccessReadBuffer(file));
  }

  /** The number of the picture of a character, 0 if there is none. */
  int glyph(int character) {
    if (character >= PLANE_END) {
      return 0;
    }
    int[] page = glyphs[character / PAGE];
    return page.length == 0 ? 0 : page[character % PAGE];
  }

  /** The width of a picture in thousandths of the font's size. */
  int width(int glyph) {
    return widths[Math.min(glyph, widths.length - 1)];
  }

  private static int[] widths(TrueTypeFont font) throws IOException {
    HorizontalMetricsTable metrics = font.getHorizontalMetrics();
    int[] widths = new int[font.getNumberOfGlyphs()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Math.round(metrics.getAdvanceWidth(i) * 1000f / font.getUnitsPerEm());
    }
    checkArgument(font.getTableMap().containsKey("glyf"), "the font has no TrueType outlines");
    return widths;
  }

  private static int[][] glyphs(CmapLookup lookup) {
    int[][] glyphs = new int[PLANE_END / PAGE][];
    for (int page = 0; page < glyphs.length; page++) {
      int[] numbers = new int[PAGE];
      boolean any = false;
      for (int i = 0; i < PAGE; i++) {
        numbers[i] = lookup.getGlyphId(page * PAGE + i);
        any |= numbers[i] != 0;
      }
      glyphs[page] = any ? numbers : new int[0];
    }
    return glyphs;
  }
}
