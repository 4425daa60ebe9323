package dev.promo.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.promo.core.rubric.Rubric;
import dev.promo.core.win.WinLog;
import dev.promo.notation.Source;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * From the bytes of one file to promo's checked values, beside the library that a program would read the same bytes
 * with.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 2, time = 4)
@Measurement(iterations = 3, time = 1)
public class LoadBenchmark {
  private final PromoPipeline promo = new PromoPipeline();
  private final Parser commonmark = Parser.builder().build();
  private final Rubric rubric;
  private final byte[] ladderJson;
  private final byte[] ladderYaml;
  private final byte[] ladderCsv;
  private final byte[] winsJson;
  private final byte[] winsYaml;
  private final byte[] brag;

  public LoadBenchmark() {
    CaseFiles files = CaseFiles.generate();
    rubric = promo.ladder(files.ladderJson());
    ladderJson = files.ladderJson().bytes();
    ladderYaml = files.ladderYaml().bytes();
    ladderCsv = files.ladderCsv().bytes();
    winsJson = files.winsJson().bytes();
    winsYaml = files.winsYaml().bytes();
    brag = files.brag().bytes();
  }

  @Benchmark
  public Rubric ladderJsonPromo() {
    return promo.ladder(Source.of("ladder.json", ladderJson));
  }

  @Benchmark
  public Object ladderJsonJackson() {
    return Bound.ladder(ladderJson);
  }

  @Benchmark
  public Rubric ladderJsonPlain() {
    return BoundLadder.read(ladderJson);
  }

  @Benchmark
  public Object ladderJsonJacksonTree() {
    return Bound.tree(ladderJson);
  }

  @Benchmark
  public WinLog winsJsonPromo() {
    return promo.wins(Source.of("wins.json", winsJson), rubric);
  }

  @Benchmark
  public Object winsJsonJackson() {
    return Bound.wins(winsJson);
  }

  @Benchmark
  public Rubric ladderYamlPromo() {
    return promo.ladder(Source.of("ladder.yaml", ladderYaml));
  }

  @Benchmark
  public Object ladderYamlSnakeyaml() {
    return yaml(ladderYaml);
  }

  @Benchmark
  public Rubric ladderCsvPromo() {
    return promo.ladder(Source.of("ladder.csv", ladderCsv));
  }

  /** Only the fields, in which the ladder is still to be found. */
  @Benchmark
  public List<CsvRecord> ladderCsvFastcsv() {
    return CsvReader.builder().ofCsvRecord(new String(ladderCsv, UTF_8)).stream()
        .toList();
  }

  /** The same values as promo's, by somebody who knows this very table. */
  @Benchmark
  public Rubric ladderCsvPlain() {
    return PlainLadder.read(ladderCsv);
  }

  @Benchmark
  public WinLog winsYamlPromo() {
    return promo.wins(Source.of("wins.yaml", winsYaml), rubric);
  }

  @Benchmark
  public Object winsYamlSnakeyaml() {
    return yaml(winsYaml);
  }

  @Benchmark
  public WinLog bragPromo() {
    return promo.wins(Source.of("brag.md", brag), rubric);
  }

  /** Only the tree of Markdown, in which the wins are still to be found. */
  @Benchmark
  public Node bragCommonmark() {
    return commonmark.parse(new String(brag, UTF_8));
  }

  private static Object yaml(byte[] bytes) {
    return new Load(LoadSettings.builder().build()).loadFromString(new String(bytes, UTF_8));
  }
}
