package dev.promo.core.lint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LinterQualityTest {
  private static final Path DOCUMENT = Path.of("..", "docs", "linter-quality.md");
  private static final String BEGIN = "<!-- measured -->\n\n";
  private static final String END = "\n<!-- /measured -->";

  @Test
  void the_document_shows_what_is_measured() throws IOException {
    String text = Files.readString(DOCUMENT, UTF_8);
    int from = text.indexOf(BEGIN) + BEGIN.length();
    int to = text.indexOf(END, from);

    if ("write".equals(System.getProperty("promo.golden"))) {
      String written = text.substring(0, from) + LinterQuality.tables() + text.substring(to);
      Files.writeString(DOCUMENT, written, UTF_8);
    } else {
      assertEquals(LinterQuality.tables(), text.substring(from, to));
    }
  }
}
