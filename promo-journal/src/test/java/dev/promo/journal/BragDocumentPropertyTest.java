package dev.promo.journal;

import static dev.promo.journal.Reading.brag;
import static dev.promo.journal.Reading.kept;
import static dev.promo.journal.Reading.sound;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promo.core.problem.Location;
import dev.promo.core.problem.Parsed;
import dev.promo.core.win.Win;
import dev.promo.core.win.WinLog;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class BragDocumentPropertyTest {
  @Property(tries = 1000)
  void any_text_is_read_printed_and_read_again_as_an_equal_document(@ForAll("texts") String text) {
    BragDocument document = kept(brag(text));
    String printed = document.print();
    assertEquals(document, kept(brag(printed)), () -> "printed as:\n" + printed);
    assertEquals(printed, kept(brag(printed)).print());
  }

  @Property
  void any_string_at_all_is_read_printed_and_read_again(@ForAll String text) {
    BragDocument document = kept(brag(text));
    assertEquals(document, kept(brag(document.print())));
  }

  @Property(tries = 1000)
  void every_problem_names_a_place_in_the_text(@ForAll("texts") String text) {
    List<String> lines = text.lines().toList();
    Parsed<BragDocument> parsed = brag(text);
    parsed.problems().forEach(problem -> {
      Location place = problem.location();
      String line = lines.get(place.line() - 1);
      assertTrue(1 <= place.column() && place.column() <= line.length() + 1);
    });
  }

  @Property(tries = 500)
  @Tag("A-072")
  void any_log_is_printed_and_read_back_equal_without_a_problem(@ForAll("logs") WinLog log) {
    String printed = new BragDocument("", log).print();
    Parsed<BragDocument> read = brag(printed);
    assertEquals(log, kept(read).log(), () -> "printed as:\n" + printed);
    read.problems()
        .forEach(problem -> assertFalse(
            problem.isError() && !problem.code().equals("UNKNOWN_LABEL"), problem::toString));
  }

  @Property
  void the_order_of_the_entries_in_a_file_does_not_matter(
      @ForAll("entries") List<String> entries, @ForAll Random random) {
    List<String> shuffled = new ArrayList<>(entries);
    Collections.shuffle(shuffled, random);
    BragDocument document = kept(brag(String.join("", entries)));
    assertEquals(document, kept(brag(String.join("", shuffled))));
    assertEquals(document.print(), kept(brag(String.join("", shuffled))).print());
  }

  @Property
  void the_order_of_the_labels_of_one_entry_matters_only_within_a_label(
      @ForAll("wins") Win win, @ForAll Random random) {
    Win told = win.withStory(Optional.empty())
        .withMetrics(win.metrics().stream().limit(1).toList())
        .withBeneficiaries(win.beneficiaries().stream().limit(1).toList())
        .withDimensions(win.dimensions().stream().limit(1).toList())
        .withCorroborations(win.corroborations().stream().limit(1).toList())
        .withArtefacts(win.artefacts().stream().limit(1).toList())
        .withSharedWhere(win.sharedWhere().stream().limit(1).toList());
    List<String> lines = new ArrayList<>(BragPrinter.print(told).lines().toList());
    String heading = lines.remove(0);
    Collections.shuffle(lines, random);
    WinLog read = sound(brag(heading, lines.stream().collect(joining("\n")))).log();
    assertEquals(WinLog.of(List.of(told)), read);
  }

  @Provide
  Arbitrary<String> texts() {
    return BragTexts.texts();
  }

  @Provide
  Arbitrary<WinLog> logs() {
    return WinArbitraries.logs();
  }

  @Provide
  Arbitrary<Win> wins() {
    return WinArbitraries.wins();
  }

  /** Few days, titles and ids, so that many are alike. */
  @Provide
  Arbitrary<List<String>> entries() {
    return Arbitraries.of("## 2026-03-14 A\n", "## 2026-03-14 B\n", "- 2026-03-14 A\n")
        .flatMap(start -> Arbitraries.of(
                "- Id: x\n",
                "- Id: x-2\n",
                "- Id: 2026-03-14-a\n",
                "- Result: one\n",
                "- Result: two\n",
                "- Goal: g\n",
                "Some words.\n",
                "\n")
            .list()
            .ofMaxSize(3)
            .map(lines -> start + String.join("", lines)))
        .list()
        .ofMaxSize(8);
  }
}
