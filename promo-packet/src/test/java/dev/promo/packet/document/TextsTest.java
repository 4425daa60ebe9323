package dev.promo.packet.document;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import dev.promo.packet.DocumentKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the sources ask for and what the texts have, laid side by side. */
class TextsTest {
  private static final Path SOURCES = Path.of("src", "main", "java");

  /** Any quoted text that could be a key or, with a point at its edge, the start or the end of keys. */
  private static final Pattern QUOTED =
      Pattern.compile("\"(\\.?[a-z][a-z0-9-]*(?:\\.[A-Za-z0-9-]*)*)\"");

  /** The places in which a quoted text is a key. */
  private static final Pattern ASKED = Pattern.compile(
      "(?:\\bsay|\\.paragraph|\\.finePrint|language(?:\\(\\))?\\s*\\.text|\\.around)\\(\\s*\"([^\"]+)\"[,)]");

  private static final Pattern CONSTANT = Pattern.compile("([A-Z][A-Za-z]+)\\.[A-Z_]+");

  private static String sources;

  @BeforeAll
  static void read() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file :
          files.filter(each -> each.toString().endsWith(".java")).sorted().toList()) {
        all.append(Files.readString(file, UTF_8)).append('\n');
      }
    }
    sources = all.toString();
  }

  @Test
  void every_text_that_is_asked_for_is_there() {
    ImmutableSet<String> asked = found(ASKED);
    assertTrue(asked.size() > 50, asked::toString);
    assertEquals(
        List.of(),
        asked.stream()
            .filter(key -> !key.endsWith("."))
            .filter(key -> !Language.english().texts().containsKey(key))
            .toList());
  }

  @Test
  void every_text_is_asked_for() {
    ImmutableSet<String> quoted = found(QUOTED);
    assertEquals(
        List.of(),
        Language.english().texts().keySet().stream()
            .filter(key -> !quoted.contains(key))
            .filter(key -> !isPartlyQuoted(key, quoted))
            .filter(key -> !isConstant(key))
            .collect(toImmutableList()));
  }

  @Test
  void every_kind_has_a_title_in_every_language() {
    for (Language language : Language.shipped()) {
      for (DocumentKind kind : DocumentKind.values()) {
        DocumentSpec spec = kind.spec().in(language);
        assertEquals(language, spec.language());
        assertEquals(language.text("title." + kind.spec().kind()), spec.title());
      }
    }
  }

  /** {@code ladder.PEER}, of which the sources know the start, or one of which they know the end. */
  private static boolean isPartlyQuoted(String key, ImmutableSet<String> quoted) {
    return IntStream.range(0, key.length())
        .filter(at -> key.charAt(at) == '.')
        .anyMatch(
            at -> quoted.contains(key.substring(0, at + 1)) || quoted.contains(key.substring(at)));
  }

  /** {@code Provenance.MEASURED}: asked for by the constant itself. */
  private static boolean isConstant(String key) {
    return CONSTANT.matcher(key).matches();
  }

  private static ImmutableSet<String> found(Pattern pattern) {
    return pattern
        .matcher(sources)
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(toImmutableSet());
  }
}
