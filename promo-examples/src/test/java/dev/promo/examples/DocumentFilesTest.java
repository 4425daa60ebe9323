package dev.promo.examples;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import dev.promo.core.PromotionCase;
import dev.promo.packet.DocumentKind;
import dev.promo.packet.document.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every document of the sample in every format, as people looked at it: texts as files, files with fonts or parts inside
 * by their sums.
 */
class DocumentFilesTest {
  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "documents");
  private static final String SUMS = "files.sha256";
  private static final Path SHIPPED =
      Path.of("src", "main", "resources", "dev", "promo", "examples");
  private static final ImmutableList<FileFormat> TEXTS = ImmutableList.of(
      FileFormat.MARKDOWN, FileFormat.HTML, FileFormat.TEXT, FileFormat.JSON, FileFormat.CSV);
  private static final ImmutableList<FileFormat> FILES = ImmutableList.of(
      FileFormat.PDF, FileFormat.PDF_LETTER, FileFormat.DOCX, FileFormat.DOCX_LETTER);

  /** Those of which a case without an answer has nothing to say. */
  private static final ImmutableList<DocumentKind> ABOUT_AN_ANSWER =
      ImmutableList.of(DocumentKind.DECISION_LETTER, DocumentKind.APPROVAL_RECORD);

  /**
   * A document to be printed.
   *
   * @param name what its files are called
   * @param kind the kind
   * @param answer the shipped answer it is about; without one, it is of the sample
   * @param on the day, where it is not the case's
   */
  private record Printed(
      String name, DocumentKind kind, Optional<String> answer, Optional<LocalDate> on) {

    static Printed ofSample(DocumentKind kind) {
      return new Printed(kind.spec().kind(), kind, Optional.empty(), Optional.empty());
    }

    static Printed after(String answer, DocumentKind kind, String on) {
      return new Printed(
          kind.spec().kind() + "-" + answer,
          kind,
          Optional.of(answer),
          Optional.of(LocalDate.parse(on)));
    }

    PromotionCase promotion() {
      Inputs inputs = answer
          .map(file -> Inputs.of(List.of(
                  SHIPPED.resolve("sample").resolve("ladder.yaml").toString(),
                  SHIPPED.resolve("answers").resolve(file + ".yaml").toString()))
              .orElseThrow())
          .orElseGet(Inputs::sample);
      return inputs.read().orElseThrow();
    }

    byte[] bytes(FileFormat format) {
      PromotionCase promotion = promotion();
      LocalDate day = on.or(promotion::date).orElseThrow();
      Document document = kind.write(promotion, day).orElseThrow();
      return format.formatter(promotion).format(document);
    }

    String file(FileFormat format) {
      return name + "." + format.formatter(Inputs.sample().read().orElseThrow()).extension();
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static Stream<Printed> documents() {
    return Stream.concat(
        Stream.of(DocumentKind.values())
            .filter(kind -> !ABOUT_AN_ANSWER.contains(kind))
            .map(Printed::ofSample),
        Stream.of(
            Printed.after("soft-no", DocumentKind.DECISION_LETTER, "2027-04-02"),
            Printed.after("useful-no", DocumentKind.DECISION_LETTER, "2027-04-02"),
            Printed.after("promoted", DocumentKind.DECISION_LETTER, "2027-10-18"),
            Printed.after("promoted", DocumentKind.APPROVAL_RECORD, "2027-10-18")));
  }

  private static Stream<Arguments> documentsAsTexts() {
    return documents()
        .flatMap(printed -> TEXTS.stream().map(format -> Arguments.of(printed, format)));
  }

  @ParameterizedTest
  @MethodSource("documentsAsTexts")
  void each_document_is_golden_in_each_format_of_text(Printed printed, FileFormat format)
      throws IOException {
    byte[] bytes = printed.bytes(format);
    Path golden = GOLDEN.resolve(printed.file(format));
    if (isWriting()) {
      Files.createDirectories(GOLDEN);
      Files.write(golden, bytes);
    }
    assertEquals(Files.readString(golden, UTF_8), new String(bytes, UTF_8));
  }

  @Test
  void each_document_has_the_bytes_that_were_looked_at_in_each_format_with_pages()
      throws IOException {
    String sums = documents()
        .flatMap(printed -> FILES.stream().map(format -> sum(printed, format)))
        .map(line -> line + "\n")
        .reduce("", String::concat);
    if (isWriting()) {
      Files.writeString(GOLDEN.resolve(SUMS), sums, UTF_8);
    }
    assertEquals(Files.readString(GOLDEN.resolve(SUMS), UTF_8), sums);
  }

  @Test
  void no_golden_file_is_left_of_a_document_that_is_not_printed_any_more() throws IOException {
    assumeFalse(isWriting(), "some may not be written yet");
    try (Stream<Path> files = Files.list(GOLDEN)) {
      assertEquals(
          Stream.concat(
                  Stream.of(SUMS),
                  documents().flatMap(printed -> TEXTS.stream().map(printed::file)))
              .sorted()
              .collect(toImmutableList()),
          files
              .map(file -> GOLDEN.relativize(file).toString())
              .sorted()
              .collect(toImmutableList()));
    }
  }

  private static String sum(Printed printed, FileFormat format) {
    return Hashing.sha256().hashBytes(printed.bytes(format)) + "  " + printed + "." + format;
  }

  private static boolean isWriting() {
    return "write".equals(System.getProperty("promo.golden"));
  }
}
