package dev.promo.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExamplesTest {
  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @TempDir
  private Path folder;

  static Stream<Arguments> programs() {
    return Stream.of(
        Arguments.of("print-packet.md", (Run.Program) PrintPacket::run),
        Arguments.of("print-packet-anonymous.md", (Run.Program) ExamplesTest::anonymous),
        Arguments.of("print-packet-anonymous-de.md", (Run.Program) ExamplesTest::anonymousGerman),
        Arguments.of("print-packet-de.md", (Run.Program) ExamplesTest::german),
        Arguments.of("what-is-missing.txt", (Run.Program) WhatIsMissing::run),
        Arguments.of("tidy-brag.md", (Run.Program) TidyBrag::run),
        Arguments.of("rewrite-the-bullet.txt", (Run.Program) RewriteTheBullet::run),
        Arguments.of("which-fifteen.txt", (Run.Program) WhichFifteen::run),
        Arguments.of("am-i-ready.txt", (Run.Program) AmIReady::run),
        Arguments.of("business-case.md", (Run.Program) BusinessCase::run),
        Arguments.of("market-check.md", (Run.Program) MarketCheckExample::run),
        Arguments.of("monthly-review.txt", (Run.Program) MonthlyReview::run),
        Arguments.of("champions-and-challengers.md", (Run.Program) ChampionsAndChallengers::run),
        Arguments.of("no-is-data.txt", (Run.Program) NoIsData::run),
        Arguments.of("moved-goalposts.txt", (Run.Program) MovedGoalposts::run));
  }

  private static int anonymous(List<String> arguments, Terminal terminal) {
    return packet(ImmutableList.of("--profile", "anonymous"), arguments, terminal);
  }

  private static int german(List<String> arguments, Terminal terminal) {
    return packet(ImmutableList.of("--language", "de"), arguments, terminal);
  }

  private static int anonymousGerman(List<String> arguments, Terminal terminal) {
    return packet(
        ImmutableList.of("--profile", "anonymous", "--language", "de"), arguments, terminal);
  }

  private static int packet(
      ImmutableList<String> options, List<String> arguments, Terminal terminal) {
    return PrintPacket.run(
        ImmutableList.<String>builder().addAll(options).addAll(arguments).build(), terminal);
  }

  @AfterEach
  void restore_the_place() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @ParameterizedTest
  @MethodSource("programs")
  void each_example_prints_its_golden_output(String file, Run.Program program) throws IOException {
    Run run = Run.of(program);

    assertEquals("", run.err());
    assertEquals(0, run.status());
    assertGolden(file, run.out());
  }

  @ParameterizedTest
  @MethodSource("programs")
  void the_output_is_the_same_in_any_place(String file, Run.Program program) {
    String here = Run.of(program).out();

    for (String place : new String[] {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "en-US"}) {
      Locale.setDefault(Locale.forLanguageTag(place));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertEquals(here, Run.of(program).out(), place);
    }
  }

  @Test
  void the_page_is_written_where_it_is_asked_for_and_the_place_is_said() throws IOException {
    Path page = folder.resolve("packet.html");

    Run run = Run.of(PrintPacket::run, "--html", page.toString());

    assertEquals(0, run.status());
    assertEquals("The packet as a file: " + page + "\n", run.err());
    assertGolden("packet.html", Files.readString(page, UTF_8));
  }

  @Test
  void a_review_is_of_the_day_that_is_asked_for() {
    Run run = Run.of(MonthlyReview::run, "--on", "2026-06-30");

    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().startsWith("2026-05-31 to 2026-06-30\n"), run.out());
    assertTrue(run.out().contains("Direction: never shown"), run.out());
  }

  @Test
  void what_was_owed_and_not_repaired_comes_before_new_work() throws IOException {
    String unrepaired =
        SampleCase.caseFile().text().orElseThrow().replaceAll("(?m)^ +repair: .*\n", "");

    String review = reviewOf(unrepaired);

    int owed = review.indexOf("Owed and not delivered: settle this before you take on more\n");
    assertTrue(0 < owed && owed < review.indexOf("Work to seek\n"), review);
  }

  private String reviewOf(String caseFile) throws IOException {
    Path ladder = folder.resolve("ladder.yaml");
    Path brag = folder.resolve("brag.md");
    Path promotion = folder.resolve("case.yaml");
    Files.writeString(ladder, SampleCase.ladder().text().orElseThrow(), UTF_8);
    Files.writeString(brag, SampleCase.brag().text().orElseThrow(), UTF_8);
    Files.writeString(promotion, caseFile, UTF_8);
    Run run = Run.of(MonthlyReview::run, ladder.toString(), brag.toString(), promotion.toString());
    assertEquals("", run.err());
    return run.out();
  }

  @Test
  void the_sample_brag_document_is_in_promos_own_style() {
    assertEquals(SampleCase.brag().text().orElseThrow(), Run.of(TidyBrag::run).out());
  }

  private static void assertGolden(String file, String printed) throws IOException {
    Path golden = GOLDEN.resolve(file);
    if ("write".equals(System.getProperty("promo.golden"))) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, printed, UTF_8);
    }
    assertEquals(Files.readString(golden, UTF_8), printed, file);
  }
}
