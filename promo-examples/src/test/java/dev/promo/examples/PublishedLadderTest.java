package dev.promo.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ladder that a company published, where it lies beside the checkout. */
class PublishedLadderTest {
  private static final Path LADDER = Path.of(
      "../../shared/rubrics/Financial-Times__engineering-progression/data/job-families/engineering-v1.yml");

  @TempDir
  private Path folder;

  @BeforeEach
  void only_where_the_ladder_is() {
    assumeTrue(Files.exists(LADDER), "the published ladders are not beside this checkout");
  }

  @Test
  void a_real_ladder_and_a_brag_document_give_a_packet_with_every_dimension() throws IOException {
    Path brag = write("brag.md", """
        ## 2026-02-03 Halved the time of the nightly build

        - Result: Four teams deploy before lunch
        - Metric: nightly build: 44 -> 21 minutes; per night; time; measured: build log
        - Dimension: Delivery: it unblocked every team that waited for it

        2026-05-06 Showed two new colleagues the release checklist
        """);

    Run run = Run.of(PrintPacket::run, LADDER.toString(), brag.toString());

    assertEquals(0, run.status(), run.err());
    for (String dimension : new String[] {"Technical", "Communication", "Delivery", "Leadership"}) {
      assertTrue(run.out().contains("| **" + dimension + "** |"), run.out());
    }
    assertTrue(run.out().contains("Four teams deploy before lunch"), run.out());
    assertTrue(run.err().contains("WARNING STEP_ASSUMED"), run.err());
  }

  @Test
  void a_case_of_three_lines_chooses_the_step() throws IOException {
    Path brag = write("brag.md", "");
    Path promotion =
        write("case.yaml", "candidate: Kim Oyelaran\nfrom: senior-1\nto: Senior Engineer 2\n");

    Run run = Run.of(PrintPacket::run, LADDER.toString(), brag.toString(), promotion.toString());

    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().contains("Senior Engineer 1 → Senior Engineer 2"), run.out());
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, UTF_8);
  }
}
