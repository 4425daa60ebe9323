package dev.promo.benchmarks;

import dev.promo.core.PromotionCase;
import dev.promo.packet.calibration.CalibrationPacket;
import dev.promo.packet.document.Document;
import dev.promo.packet.format.HtmlFormatter;
import dev.promo.packet.format.MarkdownFormatter;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From a document to its bytes, beside a hand-written printer and a template engine that write the same. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 1)
public class PrintBenchmark {
  /** A document of two pages, and one that shows all 200 wins. */
  public enum Size {
    PACKET,
    LARGE
  }

  private final MarkdownFormatter markdown = new MarkdownFormatter();
  private final HtmlFormatter html = new HtmlFormatter();

  @Param
  Size size = Size.PACKET;

  private Document document = Document.of("none", "en");
  private Chunks markdownChunks = Chunks.ofMarkdown(new byte[0]);
  private Chunks htmlChunks = markdownChunks;
  private MustachePage page = MustachePage.of(document);

  /** Builds the document, and sees to it that all write the same. */
  @Setup
  public void build() {
    CaseFiles files = CaseFiles.generate();
    PromotionCase promotion = new PromoPipeline().promotion(files.ladderJson(), files.winsJson());
    document = size == Size.PACKET
        ? CalibrationPacket.of(promotion).orElseThrow()
        : LargeDocument.of(promotion);
    markdownChunks = Chunks.ofMarkdown(markdown.format(document));
    htmlChunks = Chunks.ofHtml(html.format(document));
    page = MustachePage.of(document);
  }

  @Benchmark
  public byte[] markdownPromo() {
    return markdown.format(document);
  }

  @Benchmark
  public byte[] markdownBaseline() {
    return markdownChunks.write();
  }

  @Benchmark
  public byte[] htmlPromo() {
    return html.format(document);
  }

  @Benchmark
  public byte[] htmlBaseline() {
    return htmlChunks.write();
  }

  @Benchmark
  public byte[] htmlMustache() {
    return page.write();
  }
}
