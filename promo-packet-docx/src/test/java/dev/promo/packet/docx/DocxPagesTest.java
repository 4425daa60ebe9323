package dev.promo.packet.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.promo.packet.document.Document;
import dev.promo.packet.format.FullPacket;
import dev.promo.packet.format.Paper;
import dev.promo.packet.format.SamplePacket;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Fifteen wins of 34 words stand on two pages, as a word processor lays them out. */
class DocxPagesTest {
  private static final String LIBRE_OFFICE = "soffice";

  @TempDir
  private Path folder;

  @Tag("A-013")
  @ParameterizedTest
  @EnumSource(Paper.class)
  void a_packet_that_is_as_full_as_it_may_be_has_two_pages(Paper paper)
      throws IOException, InterruptedException {
    assumeTrue(isInstalled(), "skipped: LibreOffice is not installed");
    for (Document document :
        Stream.of(FullPacket.document(3, 34), SamplePacket.document()).toList()) {
      assertEquals(2, pages(DocxFormatter.standard().withPaper(paper).format(document)));
    }
  }

  private int pages(byte[] docx) throws IOException, InterruptedException {
    Path file = folder.resolve("packet.docx");
    Files.write(file, docx);
    Process conversion = new ProcessBuilder(
            LIBRE_OFFICE,
            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            folder.toString(),
            file.toString())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("log").toFile())
        .start();
    assertTrue(conversion.waitFor(5, TimeUnit.MINUTES), "LibreOffice did not end");
    try (PDDocument pages = Loader.loadPDF(folder.resolve("packet.pdf").toFile())) {
      return pages.getNumberOfPages();
    }
  }

  private static boolean isInstalled() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
        .anyMatch(place -> Files.isExecutable(Path.of(place, LIBRE_OFFICE)));
  }
}
