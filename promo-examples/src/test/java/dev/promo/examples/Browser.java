package dev.promo.examples;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The Chromium of this computer, started anew without a window for each page. */
final class Browser {
  private static final ImmutableList<String> NAMES =
      ImmutableList.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private static final ImmutableList<String> QUIET = ImmutableList.of(
      "--headless=new",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--disable-extensions",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-default-apps",
      "--disable-sync",
      "--allow-file-access-from-files",
      "--no-first-run",
      "--virtual-time-budget=20000");

  private final Path program;
  private final Path folder;

  private Browser(Path program, Path folder) {
    this.program = program;
    this.folder = folder;
  }

  /**
   * The browser, or the end of the test without a failure where none is installed.
   *
   * @param folder for the browser's own files
   */
  static Browser installed(Path folder) {
    Optional<Path> program = Splitter.on(':')
        .splitToStream(Optional.ofNullable(System.getenv("PATH")).orElse(""))
        .flatMap(place -> NAMES.stream().map(name -> Path.of(place).resolve(name)))
        .filter(Files::isExecutable)
        .findFirst();
    assumeTrue(program.isPresent(), () -> "skipped: none of " + NAMES + " is on the path");
    return new Browser(program.orElseThrow(), folder);
  }

  /** The elements of a page after its scripts have run. */
  String elements(Path page) throws IOException, InterruptedException {
    return new String(run("--dump-dom", page.toUri().toString()), UTF_8);
  }

  /** How many sheets of paper a page takes. */
  int sheets(Path page) throws IOException, InterruptedException {
    Path paper = folder.resolve("paper.pdf");
    run("--no-pdf-header-footer", "--print-to-pdf=" + paper, page.toUri().toString());
    String pdf = new String(Files.readAllBytes(paper), ISO_8859_1);
    return pdf.split("/Type\\s*/Page\\b", -1).length - 1;
  }

  private byte[] run(String... arguments) throws IOException, InterruptedException {
    Path profile = Files.createTempDirectory(folder, "profile");
    Path out = Files.createTempFile(folder, "out", ".txt");
    ImmutableList<String> command = Stream.of(
            Stream.of(program.toString()),
            QUIET.stream(),
            Stream.of("--user-data-dir=" + profile),
            Stream.of(arguments))
        .flatMap(each -> each)
        .collect(ImmutableList.toImmutableList());
    Process process = new ProcessBuilder(command)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .redirectOutput(out.toFile())
        .start();
    boolean ended = process.waitFor(2, TimeUnit.MINUTES);
    process.destroyForcibly();
    assertTrue(ended, () -> "the browser did not end: " + command);
    return Files.readAllBytes(out);
  }
}
