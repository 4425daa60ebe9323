package dev.promo.notation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Bytes;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {
  @TempDir
  Path folder;

  @Test
  void a_file_is_read_under_its_name() throws IOException {
    Path file = Files.writeString(folder.resolve("case.yaml"), "gr\u00f6\u00dfe: \u4e2d", UTF_8);
    Source source = Source.read(file).orElseThrow();
    assertEquals(file.toString().replace('\\', '/'), source.name());
    assertEquals("gr\u00f6\u00dfe: \u4e2d", source.text().orElseThrow());
  }

  @Test
  void a_missing_file_is_not_found() {
    Problem problem = Reading.only(Source.read(folder.resolve("none.yaml")));
    assertEquals("NOT_FOUND", problem.code());
    assertTrue(problem.location().source().endsWith("/none.yaml"), problem::toString);
  }

  @Test
  void a_folder_is_not_readable() {
    assertEquals(ImmutableList.of("NOT_READABLE"), Reading.codes(Source.read(folder)));
    assertEquals(ImmutableList.of("NOT_READABLE"), Reading.codes(Source.read(Path.of(""))));
  }

  @Test
  void a_file_of_20_megabytes_is_too_large() throws IOException {
    Path file = folder.resolve("large.yaml");
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(20L * 1024 * 1024);
    }
    assertEquals(ImmutableList.of("TOO_LARGE"), Reading.codes(Source.read(file)));
  }

  @Test
  void bytes_over_the_limit_are_too_large_and_at_the_limit_are_not() {
    Source atLimit = Source.of("a.yaml", new byte[Source.MAX_BYTES]);
    Source overLimit = Source.of("a.yaml", new byte[Source.MAX_BYTES + 1]);
    assertTrue(atLimit.text().value().isPresent());
    assertEquals(ImmutableList.of("TOO_LARGE"), Reading.codes(overLimit.text()));
  }

  @Test
  void a_byte_order_mark_is_dropped_only_at_the_beginning() {
    assertEquals("a\uFEFFb", Source.of("a", "\uFEFFa\uFEFFb").text().orElseThrow());
  }

  @Test
  void a_bad_byte_is_named_with_its_line_and_column() {
    byte[] bytes = Bytes.concat(
        "a: 1\r\nb: \u00e9\uD83D\uDE00".getBytes(UTF_8), new byte[] {(byte) 0xE9, 'x'});
    Problem problem = Reading.only(Source.of("t.yaml", bytes).text());
    assertEquals("NOT_UTF_8", problem.code());
    assertEquals(Location.at("t.yaml", 2, 6), problem.location());
    assertTrue(problem.mend().contains("save the file as UTF-8"), problem::mend);
  }

  @Test
  void a_byte_order_mark_does_not_count_as_a_column() {
    byte[] bytes = Bytes.concat("\uFEFFab".getBytes(UTF_8), new byte[] {(byte) 0xFF});
    assertEquals(
        Location.at("t", 1, 3), Reading.only(Source.of("t", bytes).text()).location());
  }

  @Test
  void a_character_cut_off_at_the_end_is_not_utf_8() {
    Parsed<String> text =
        Source.of("t", new byte[] {'a', (byte) 0xE4, (byte) 0xB8}).text();
    assertEquals(Location.at("t", 1, 2), Reading.only(text).location());
  }

  @Test
  void another_encoding_is_not_utf_8() {
    assertEquals(
        ImmutableList.of("NOT_UTF_8"),
        Reading.codes(Source.of("t", "a: é".getBytes(ISO_8859_1)).text()));
  }

  @Test
  void what_others_saved_for_windows_is_read_with_a_warning_that_shows_words() {
    Parsed<Source> guessed =
        Source.of("t.csv", windows("Level\nThe café’s crème")).inUtf8();
    Problem problem = Reading.only(guessed);
    assertEquals("ENCODING_GUESSED", problem.code());
    assertEquals(Location.at("t.csv", 2, 8), problem.location());
    assertTrue(problem.message().endsWith("'crème', 'café’s'."), problem::message);
    assertEquals("Level\nThe café’s crème", guessed.orElseThrow().text().orElseThrow());
  }

  @Test
  void the_words_shown_have_a_letter_each_the_rarest_first() {
    Parsed<Source> guessed = Source.of("t", windows("à là “où” ç à")).inUtf8();
    assertTrue(
        Reading.only(guessed).message().endsWith("'ç', '“où”', 'à'."),
        guessed.problems()::toString);
    assertTrue(
        Reading.only(Source.of("t", windows("it’s")).inUtf8()).message().endsWith("'it’s'."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Größe, «élan» et l’œuvre à 20 €",
        "l·lusió, coöperatie, ½ m² à côté",
        "¿Qué? ¡Sí! Nº 3, geht´s",
        "“Æøå” – señor… naïveté®"
      })
  void western_languages_are_read_as_they_were_written(String text) {
    assertEquals(
        text, Source.of("t", windows(text)).inUtf8().orElseThrow().text().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1251, Младший",
    "windows-1250, Współpracownik",
    "Shift_JIS, ジュニア",
    "GBK, 初级工程师",
    "EUC-KR, 주니어",
    "UTF-16LE, café"
  })
  void what_windows_1252_would_garble_is_not_guessed(String charset, String text) {
    assertLeft(text.getBytes(Charset.forName(charset)));
  }

  @Test
  void utf_8_with_a_bad_byte_or_a_cut_off_character_is_not_guessed() {
    assertLeft(Bytes.concat("größe ".getBytes(UTF_8), new byte[] {(byte) 0xFF}));
    assertLeft(new byte[] {'a', (byte) 0xE4, (byte) 0xB8});
  }

  @Test
  void what_is_utf_8_or_utf_16_or_too_large_stays_as_it_is() {
    for (byte[] bytes :
        ImmutableList.of(new byte[0], "größe".getBytes(UTF_8), "größe".getBytes(UTF_16))) {
      Source source = Source.of("t", bytes);
      assertSame(source, source.inUtf8().orElseThrow());
    }
    byte[] large = new byte[Source.MAX_BYTES + 1];
    Arrays.fill(large, (byte) 0xE9);
    Source source = Source.of("t", large);
    assertSame(source, source.inUtf8().orElseThrow());
  }

  private static byte[] windows(String text) {
    return text.getBytes(Charset.forName("windows-1252"));
  }

  private static void assertLeft(byte[] bytes) {
    Source source = Source.of("t", bytes);
    assertSame(source, source.inUtf8().orElseThrow());
    assertEquals(ImmutableList.of("NOT_UTF_8"), Reading.codes(source.text()));
  }

  @Test
  void text_behind_a_mark_of_utf_16_is_read_in_either_byte_order() {
    assertEquals("a: é\n", Source.of("t", "a: é\n".getBytes(UTF_16)).text().orElseThrow());
    assertEquals("b: 職", Source.of("t", "\uFEFFb: 職".getBytes(UTF_16LE)).text().orElseThrow());
  }

  @Test
  void half_a_character_of_utf_16_is_not_text() {
    byte[] lonely = {(byte) 0xFE, (byte) 0xFF, (byte) 0xD8, 0x3D};
    assertEquals(
        ImmutableList.of("NOT_UTF_8"), Reading.codes(Source.of("t", lonely).text()));
  }

  @Test
  void a_replacement_character_somebody_wrote_is_kept() {
    assertEquals("a\uFFFDb", Source.of("t", "a\uFFFDb").text().orElseThrow());
  }

  @Test
  void bytes_cannot_be_changed_from_outside() {
    byte[] bytes = {'a'};
    Source source = Source.of("t", bytes);
    bytes[0] = 'b';
    source.bytes()[0] = 'c';
    assertArrayEquals(new byte[] {'a'}, source.bytes());
  }

  @Test
  void a_blank_name_is_a_mistake_of_the_program() {
    assertThrows(IllegalArgumentException.class, () -> Source.of(" ", "a"));
  }
}
