/**
 * promo beside what one would write without it, in one run: {@link dev.promo.benchmarks.PipelineBenchmark}, {@link
 * dev.promo.benchmarks.LoadBenchmark} and {@link dev.promo.benchmarks.PrintBenchmark}. {@code docs/performance.md} says
 * how to run them and what they showed.
 */
@NullMarked
package dev.promo.benchmarks;

import org.jspecify.annotations.NullMarked;
