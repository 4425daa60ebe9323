package dev.promo.benchmarks;

import dev.promo.packet.calibration.CalibrationPacket;
import dev.promo.packet.document.Document;
import dev.promo.packet.docx.DocxFormatter;
import dev.promo.packet.pdf.PdfFormatter;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From a packet to files with pages. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 3)
public class PagesBenchmark {
  private final PdfFormatter pdf = PdfFormatter.standard();
  private final DocxFormatter docx = DocxFormatter.standard();

  private Document document = Document.of("none", "en");

  @Setup
  public void build() {
    CaseFiles files = CaseFiles.generate();
    document = CalibrationPacket.of(
            new PromoPipeline().promotion(files.ladderJson(), files.winsJson()))
        .orElseThrow();
  }

  @Benchmark
  public byte[] pdf() {
    return pdf.format(document);
  }

  @Benchmark
  public int pdfPagesOnly() {
    return pdf.pages(document);
  }

  @Benchmark
  public byte[] docx() {
    return docx.format(document);
  }
}
