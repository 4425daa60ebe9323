package dev.promo.examples;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PacketFilesTest {
  private static final Path GOLDEN =
      Path.of("src", "test", "resources", "golden", "packet-files.sha256");

  @TempDir
  private Path folder;

  @ParameterizedTest
  @CsvSource({
    "pdf, %PDF-1.7",
    "pdf-letter, %PDF-1.7",
    "docx, PK",
    "docx-letter, PK",
    "html, <!DOCTYPE html>",
    "markdown, # Promotion packet"
  })
  void each_format_is_written_where_it_is_asked_for(String format, String start)
      throws IOException {
    Path file = folder.resolve("packet");

    Run run = Run.of(PrintPacket::run, "--format", format, "--out", file.toString());

    assertEquals("The packet as a file: " + file + "\n", run.err());
    assertEquals(0, run.status());
    assertEquals("", run.out());
    assertTrue(new String(Files.readAllBytes(file), ISO_8859_1).startsWith(start));
  }

  @ParameterizedTest
  @ValueSource(strings = {"pdf", "docx"})
  void the_same_packet_is_the_same_file(String format) throws IOException {
    assertArrayEquals(written(format), written(format));
  }

  @ParameterizedTest
  @CsvSource({
    "pdf, /MediaBox [0.0 0.0 595.",
    "pdf-letter, /MediaBox [0.0 0.0 612.0 792.0]",
    "docx, <w:pgSz w:w=\"11906\" w:h=\"16838\"/>",
    "docx-letter, <w:pgSz w:w=\"12240\" w:h=\"15840\"/>"
  })
  void each_format_with_pages_has_its_paper(String format, String size) throws IOException {
    Path file = folder.resolve("packet");
    Run.of(PrintPacket::run, "--format", format, "--out", file.toString());
    assertTrue(new String(Files.readAllBytes(file), ISO_8859_1).contains(size));
  }

  /** On every machine: nothing in these files is compressed. */
  @Test
  void files_have_the_bytes_that_were_looked_at() throws IOException {
    String sums = "docx " + sum(written("docx")) + "\npdf " + sum(written("pdf")) + "\n";
    if ("write".equals(System.getProperty("promo.golden"))) {
      Files.writeString(GOLDEN, sums, UTF_8);
    }
    assertEquals(Files.readString(GOLDEN, UTF_8), sums);
  }

  @Test
  void a_third_page_is_an_error_that_names_the_weakest_wins() throws IOException {
    String sentence = "Parcels were late again in spring. ".repeat(160);
    Run run = pdfOf(SampleCase.caseFile()
        .text()
        .orElseThrow()
        .replaceFirst("decision: [^\n]*", "decision: " + sentence));

    assertEquals(1, run.status(), run.err());
    assertTrue(run.err().contains("ERROR TOO_MANY_PAGES: The packet has 3 pages"), run.err());
    assertTrue(run.err().contains("the evidence is weakest for: "), run.err());
  }

  @Test
  void characters_that_no_font_has_are_named() throws IOException {
    Run run =
        pdfOf(SampleCase.caseFile().text().orElseThrow().replace("Omar Bell", "\u4F50\u85E4 Bell"));

    assertEquals(0, run.status(), run.err());
    assertTrue(run.err().contains("WARNING NO_FONT"), run.err());
    assertTrue(run.err().contains("\u4F50 \u85E4"), run.err());
  }

  @Test
  void a_file_that_cannot_be_written_is_a_problem() {
    Path file = folder.resolve("no/such/packet.pdf");

    Run run = Run.of(PrintPacket::run, "--format", "pdf", "--out", file.toString());

    assertEquals(1, run.status());
    assertTrue(run.err().contains("ERROR NOT_WRITABLE"), run.err());
  }

  @Test
  void a_format_promo_does_not_know_ends_with_2() {
    for (String[] arguments : new String[][] {
      {"--format", "rtf", "--out", "x"}, {"--format", "pdf"}, {"--format", "pdf", "x", "y"}
    }) {
      assertEquals(2, Run.of(PrintPacket::run, arguments).status());
    }
  }

  private byte[] written(String format) throws IOException {
    Path file = folder.resolve("packet." + format);
    assertEquals(
        0,
        Run.of(PrintPacket::run, "--format", format, "--out", file.toString()).status());
    return Files.readAllBytes(file);
  }

  private static String sum(byte[] file) {
    return Hashing.sha256().hashBytes(file).toString();
  }

  private Run pdfOf(String caseFile) throws IOException {
    return Run.of(
        PrintPacket::run,
        "--format",
        "pdf",
        "--out",
        folder.resolve("packet.pdf").toString(),
        write("ladder.yaml", SampleCase.ladder().text().orElseThrow()),
        write("brag.md", SampleCase.brag().text().orElseThrow()),
        write("case.yaml", caseFile));
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, UTF_8).toString();
  }
}
