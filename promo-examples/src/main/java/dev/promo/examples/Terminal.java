package dev.promo.examples;

import dev.promo.core.problem.Problem;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Where an example prints: what was asked for to one stream, problems and remarks to the other, both in UTF-8 on any
 * machine.
 *
 * @param out what was asked for
 * @param err problems and remarks
 */
record Terminal(PrintStream out, PrintStream err) {
  /** All went well, but for warnings and notes. */
  static final int OK = 0;
  /** Part of the input could not be used. */
  static final int PROBLEMS = 1;
  /** The program was called in a way it does not know. */
  static final int WRONG_USE = 2;

  static Terminal ofProcess() {
    return new Terminal(utf8(FileDescriptor.out), utf8(FileDescriptor.err));
  }

  private static PrintStream utf8(FileDescriptor stream) {
    return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
  }

  void print(byte[] text) {
    out.write(text, 0, text.length);
    out.flush();
  }

  /** Prints text with line ends that are the same on every machine. */
  void print(String text) {
    print(text.getBytes(StandardCharsets.UTF_8));
  }

  void remark(String line) {
    byte[] text = (line + "\n").getBytes(StandardCharsets.UTF_8);
    err.write(text, 0, text.length);
    err.flush();
  }

  /** Prints the problems, one a line, and says how the program is to end. */
  int report(List<Problem> problems) {
    problems.forEach(problem -> remark(problem.toString()));
    return status(problems);
  }

  /** How a program is to end that has met these problems. */
  static int status(List<Problem> problems) {
    return problems.stream().anyMatch(Problem::isError) ? PROBLEMS : OK;
  }

  int wrongUse(String usage) {
    remark("Usage: " + usage);
    return WRONG_USE;
  }
}
