package dev.promo.architecture;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code docs/coverage.md} is what the list of capabilities and the tags of the tests give. */
final class CoverageDocumentTest {
  private static final Path DOCUMENT = Path.of("..", "docs", "coverage.md");
  private static final int CAPABILITIES = 143;

  /** What nothing answers for so far. The list only gets shorter: what is built leaves it. */
  private static final ImmutableSet<String> NOT_BUILT_YET = ImmutableSet.of();

  @Test
  void the_page_says_what_each_capability_is_shown_by() throws IOException {
    String text = document().text();
    if ("write".equals(System.getProperty("promo.golden"))) {
      Files.writeString(DOCUMENT, text, UTF_8);
    } else {
      assertEquals(text, Files.readString(DOCUMENT, UTF_8));
    }
  }

  @Test
  void every_capability_has_a_test_or_a_reason_unless_it_is_listed_as_not_built()
      throws IOException {
    ImmutableSet<String> open = document().open();
    assertEquals(Set.of(), Sets.difference(open, NOT_BUILT_YET), "tag a test or give a reason");
    assertEquals(Set.of(), Sets.difference(NOT_BUILT_YET, open), "built: take it off the list");
  }

  @Test
  void no_tag_names_a_capability_that_nobody_knows() throws IOException {
    CoverageDocument document = document();
    ImmutableSet<String> known =
        document.capabilities().stream().map(Capability::id).collect(toImmutableSet());
    assertEquals(Set.of(), Sets.difference(document.tests().keySet(), known));
  }

  @Test
  void a_capability_with_a_test_needs_no_reason() throws IOException {
    CoverageDocument document = document();
    for (Capability capability : document.capabilities()) {
      assertTrue(
          capability.reason().isEmpty() || !document.tests().containsKey(capability.id()),
          capability::id);
    }
  }

  @Test
  void the_capabilities_are_numbered_through() throws IOException {
    assertEquals(
        IntStream.rangeClosed(1, CAPABILITIES)
            .mapToObj(number -> "A-" + Strings.padStart(Integer.toString(number), 3, '0'))
            .collect(toImmutableList()),
        Capability.all().stream().map(Capability::id).collect(toImmutableList()));
  }

  @Test
  void a_tag_is_of_the_next_test_or_class(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("PlantedTest.java"), """
        package planted;

        @Tag(\"A-003\")
        final class PlantedTest {
          @Test
          @Tag(\"A-001\")
          @Tag(\"A-002\")
          void shows_two() {}

          @Test
          void shows_none() {}

          @Property
          @Tag(\"A-001\")
          boolean shows_one(@ForAll int number) {}
        }
        """);
    assertEquals(
        ImmutableSetMultimap.builder()
            .putAll("A-001", "PlantedTest.shows_two", "PlantedTest.shows_one")
            .put("A-002", "PlantedTest.shows_two")
            .put("A-003", "PlantedTest")
            .build(),
        CapabilityTags.in(folder));
  }

  @Test
  void a_page_tells_tests_reasons_and_what_is_not_built_apart() {
    String text = new CoverageDocument(
            ImmutableList.of(
                new Capability("A-001", "It is tested.", Optional.empty()),
                new Capability("A-002", "It is held.", Optional.of("A compiler holds it.")),
                new Capability("A-003", "It is missing.", Optional.empty())),
            ImmutableSetMultimap.of("A-001", "ATest.shows_it", "A-001", "BTest.shows_it"))
        .text();
    assertTrue(text.endsWith("""
            Of 3 capabilities, 1 is shown by tests, 1 is held otherwise, and 1 is not built yet.

            | number | what promo does | shown by |
            |---|---|---|
            | A-001 | It is tested. | `ATest.shows_it`<br>`BTest.shows_it` |
            | A-002 | It is held. | A compiler holds it. |
            | A-003 | It is missing. | not built yet |
            """), text);
  }

  private static CoverageDocument document() throws IOException {
    return new CoverageDocument(Capability.all(), CapabilityTags.ofAllModules());
  }
}
