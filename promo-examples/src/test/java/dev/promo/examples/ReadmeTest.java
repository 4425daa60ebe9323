package dev.promo.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest {
  private static final Path README = Path.of("..", "README.md");
  private static final Path SAMPLE =
      Path.of("src", "main", "resources", "dev", "promo", "examples", "sample");
  private static final Path PROGRAM =
      Path.of("src", "test", "java", "dev", "promo", "examples", "ReadmeExample.java");

  @TempDir
  private Path folder;

  @Test
  void its_output_is_the_true_beginning_of_the_samples_packet() throws IOException {
    String shown = between(README, "```markdown\n", "```\n");

    assertTrue(Run.of(PrintPacket::run).out().startsWith(shown), shown);
  }

  @Test
  void its_program_is_the_one_that_is_compiled_here() throws IOException {
    String compiled = between(PROGRAM, "// <readme>\n", "\n    // </readme>").stripIndent() + "\n";

    assertEquals(compiled, between(README, "```java\n", "```\n"));
  }

  @Test
  void its_program_gives_the_same_as_its_command() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Path programs = folder.resolve("programs.html");
    Path commands = folder.resolve("commands.html");

    ReadmeExample.run(SAMPLE, programs, new PrintStream(out, true, UTF_8));
    Run command = Run.of(PrintPacket::run, "--html", commands.toString());

    assertEquals(command.out(), out.toString(UTF_8));
    assertEquals(Files.readString(commands, UTF_8), Files.readString(programs, UTF_8));
  }

  private static String between(Path file, String start, String end) throws IOException {
    String text = Files.readString(file, UTF_8);
    int from = text.indexOf(start) + start.length();
    return text.substring(from, text.indexOf(end, from));
  }
}
