package dev.promo.benchmarks;

import dev.promo.notation.Source;
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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** From the bytes of a ladder and of 200 wins to the bytes of the packet as Markdown and as a page. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 3, time = 1)
public class PipelineBenchmark {
  private final PromoPipeline promo = new PromoPipeline();
  private final MarkdownFormatter markdown = new MarkdownFormatter();
  private final HtmlFormatter html = new HtmlFormatter();
  private final byte[] ladder;
  private final byte[] wins;
  private final Chunks markdownChunks;
  private final Chunks htmlChunks;

  public PipelineBenchmark() {
    CaseFiles files = CaseFiles.generate();
    ladder = files.ladderJson().bytes();
    wins = files.winsJson().bytes();
    Document packet = promo.packet(files.ladderJson(), files.winsJson());
    markdownChunks = Chunks.ofMarkdown(markdown.format(packet));
    htmlChunks = Chunks.ofHtml(html.format(packet));
  }

  @Benchmark
  public void promo(Blackhole sink) {
    Document packet = promo.packet(Source.of("ladder.json", ladder), Source.of("wins.json", wins));
    sink.consume(markdown.format(packet));
    sink.consume(html.format(packet));
  }

  /** Binds the same bytes to plain records, then writes the same bytes from prepared chunks. */
  @Benchmark
  public void baseline(Blackhole sink) {
    sink.consume(Bound.ladder(ladder));
    sink.consume(Bound.wins(wins));
    sink.consume(markdownChunks.write());
    sink.consume(htmlChunks.write());
  }
}
