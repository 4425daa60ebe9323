package dev.promo.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PrintBenchmarkTest {

  @ParameterizedTest
  @EnumSource(PrintBenchmark.Size.class)
  void everyPrinterWritesTheSameInBothSizes(PrintBenchmark.Size size) {
    PrintBenchmark benchmark = new PrintBenchmark();
    benchmark.size = size;
    benchmark.build();
    assertArrayEquals(benchmark.markdownPromo(), benchmark.markdownBaseline());
    assertArrayEquals(benchmark.htmlPromo(), benchmark.htmlBaseline());
    assertTrue(new String(benchmark.htmlMustache(), UTF_8).contains("<h2 id=\"h3\">"));
  }
}
