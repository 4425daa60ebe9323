package dev.promo.notation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Bytes;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
