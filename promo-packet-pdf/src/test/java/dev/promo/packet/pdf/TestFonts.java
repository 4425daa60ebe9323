package dev.promo.packet.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Fonts that a caller might hand over. */
final class TestFonts {
  private TestFonts() {}

  /** The bytes of a font with the few Japanese characters of the sample packet. */
  static byte[] japanese() {
    try (InputStream in =
        Objects.requireNonNull(TestFonts.class.getResourceAsStream("cjk-subset.ttf"))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A formatter that can show every character of the sample packet. */
  static PdfFormatter formatter() {
    return PdfFormatter.standard().withTypeface(Typeface.of(japanese()));
  }
}
