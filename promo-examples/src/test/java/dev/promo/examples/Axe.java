package dev.promo.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs axe-core, a checker of accessibility, in a browser. */
final class Axe {
  private static final Pattern ANSWER =
      Pattern.compile("data-passed=\"(\\d+)\" data-violations=\"([^\"]*)\"");

  private static final String RUN = """
      axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
        .then(found => {
          const words = found.violations.map(each => each.id + ' ' + each.nodes[0].target.join(' '));
          document.body.setAttribute('data-passed', found.passes.length);
          document.body.setAttribute('data-violations', words.join('; '));
        });
      """;

  private final Browser browser;
  private final Path folder;

  Axe(Browser browser, Path folder) {
    this.browser = browser;
    this.folder = folder;
  }

  /** The rules a page breaks and where, of WCAG 2.2 at level AA and of good practice; empty when it breaks none. */
  String violations(String page) throws IOException, InterruptedException {
    try (InputStream script = ClassLoader.getSystemResourceAsStream("axe.min.js")) {
      assertTrue(script != null, "axe.min.js must be on the class path");
      Files.write(folder.resolve("axe.js"), script.readAllBytes());
    }
    Files.writeString(folder.resolve("run.js"), RUN, UTF_8);
    String answer =
        browser.elements(Files.writeString(folder.resolve("axe.html"), scripted(page), UTF_8));
    Matcher found = ANSWER.matcher(answer);
    assertTrue(found.find(), "axe did not answer");
    assertTrue(Integer.parseInt(found.group(1)) > 10, "axe checked hardly anything");
    return found.group(2);
  }

  /** The same page where scripts may run. */
  private static String scripted(String page) {
    return page.replace("default-src 'none'", "script-src file:")
        .replace(
            "</body>", "<script src=\"axe.js\"></script><script src=\"run.js\"></script></body>");
  }
}
