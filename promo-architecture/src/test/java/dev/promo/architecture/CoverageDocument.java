package dev.promo.architecture;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;

/**
 * The text of {@code docs/coverage.md}.
 *
 * @param capabilities what promo is to do
 * @param tests the tests that show each, by its id
 */
record CoverageDocument(
    ImmutableList<Capability> capabilities, ImmutableSetMultimap<String, String> tests) {
  private static final String HEAD = """
      # What promo covers

      Everything promo is to do, and what shows that it does: the tests that carry the number as a tag. Where a test can
      show nothing, a sentence says what holds it. `promo-architecture` writes this page and fails when it is not true.

      """;

  /** The capabilities that neither a test shows nor a sentence answers for. */
  ImmutableSet<String> open() {
    return capabilities.stream()
        .filter(each -> !tests.containsKey(each.id()) && each.reason().isEmpty())
        .map(Capability::id)
        .collect(toImmutableSet());
  }

  String text() {
    int shown = Math.toIntExact(
        capabilities.stream().filter(each -> tests.containsKey(each.id())).count());
    int open = open().size();
    return HEAD + "Of " + capabilities.size() + " capabilities, " + are(shown) + "shown by tests, "
        + are(capabilities.size() - shown - open) + "held otherwise, and " + are(open)
        + "not built yet.\n\n| number | what promo does | shown by |\n|---|---|---|\n"
        + capabilities.stream().map(this::row).collect(joining());
  }

  private static String are(int number) {
    return number + (number == 1 ? " is " : " are ");
  }

  private String row(Capability capability) {
    return "| " + capability.id() + " | " + capability.title() + " | " + shownBy(capability)
        + " |\n";
  }

  private String shownBy(Capability capability) {
    return tests.containsKey(capability.id())
        ? tests.get(capability.id()).stream().map(test -> "`" + test + "`").collect(joining("<br>"))
        : capability.reason().orElse("not built yet");
  }
}
