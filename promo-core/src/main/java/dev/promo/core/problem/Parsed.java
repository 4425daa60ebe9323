package dev.promo.core.problem;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;

/**
 * What could be read from a text, and every problem met on the way.
 *
 * <p>A value with problems holds the good parts only. There is no value when nothing could be used.
 *
 * @param <T> what was read
 * @param value the good parts, or nothing
 * @param problems all problems, in reading order
 */
public record Parsed<T>(Optional<T> value, ImmutableList<Problem> problems) {

  public Parsed {
    problems = ImmutableList.sortedCopyOf(problems);
    checkArgument(
        value.isPresent() || !problems.isEmpty(),
        "where there is no value there must be a problem");
  }

  public static <T> Parsed<T> of(T value) {
    return new Parsed<>(Optional.of(value), ImmutableList.of());
  }

  public static <T> Parsed<T> of(T value, Iterable<Problem> problems) {
    return new Parsed<>(Optional.of(value), ImmutableList.copyOf(problems));
  }

  public static <T> Parsed<T> failed(Problem problem) {
    return failed(ImmutableList.of(problem));
  }

  public static <T> Parsed<T> failed(Iterable<Problem> problems) {
    return new Parsed<>(Optional.empty(), ImmutableList.copyOf(problems));
  }

  public boolean hasErrors() {
    return problems.stream().anyMatch(Problem::isError);
  }

  /** Goes on with the value; the problems of both steps are kept. */
  public <R> Parsed<R> flatMap(Function<? super T, Parsed<R>> next) {
    if (value.isEmpty()) {
      return failed(problems);
    }
    Parsed<R> result = next.apply(value.get());
    return new Parsed<>(
        result.value,
        ImmutableList.<Problem>builder()
            .addAll(problems)
            .addAll(result.problems)
            .build());
  }

  /**
   * The value, for a caller who has no use for problems.
   *
   * @throws IllegalArgumentException listing every problem, when there is no value or any problem is an error
   */
  public T orElseThrow() {
    if (value.isEmpty() || hasErrors()) {
      throw new IllegalArgumentException(
          problems.stream().map(Problem::toString).collect(joining("\n")));
    }
    return value.get();
  }
}
