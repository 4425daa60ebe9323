package dev.promo.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.function.ToIntBiFunction;

/**
 * What a program printed and how it ended.
 *
 * @param status how it ended
 * @param out what it printed to standard output
 * @param err what it printed to standard error
 */
record Run(int status, String out, String err) {
  /** An example's entry point behind {@code main}. */
  interface Program extends ToIntBiFunction<List<String>, Terminal> {}

  static Run of(Program program, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
    int status = program.applyAsInt(List.of(arguments), terminal);
    return new Run(status, out.toString(UTF_8), err.toString(UTF_8));
  }
}
