package dev.promo.benchmarks;

import dev.promo.core.lint.Draft;
import dev.promo.core.lint.LintProfile;
import dev.promo.core.lint.WinLinter;
import java.time.LocalDate;
import java.util.List;
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

/** All rules over 10,000 bullets of about 60 words, beside a plain pass over the same text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
public class LintBenchmark {
  private static final int BULLETS = 10_000;
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);

  private final WinLinter linter = WinLinter.standard();
  private List<Draft> drafts = List.of();

  @Setup
  public void generate() {
    drafts = GeneratedBullets.texts(BULLETS).stream().map(Draft::bare).toList();
  }

  /** The number of findings, so that nothing is optimised away. */
  @Benchmark
  public int lint() {
    int findings = 0;
    for (Draft draft : drafts) {
      findings += linter.lint(draft, LintProfile.PACKET, AS_OF).size();
    }
    return findings;
  }

  /** Cuts the text into words and adds up a hash of each, as a linter must at the least. */
  @Benchmark
  public int plainPass() {
    int sum = 0;
    for (Draft draft : drafts) {
      sum += hashOfWords(draft.text());
    }
    return sum;
  }

  private static int hashOfWords(String text) {
    int sum = 0;
    int hash = 0;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (Character.isLetterOrDigit(letter)) {
        hash = 31 * hash + Character.toLowerCase(letter);
      } else {
        sum += hash;
        hash = 0;
      }
    }
    return sum + hash;
  }
}
