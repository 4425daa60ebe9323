package dev.promo.core.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class StandingTest {
  private static final Standing SCOPE = Standing.of("scope");

  @Test
  void a_standing_needs_a_dimension_a_reason_and_lines_that_exist() {
    refused("the dimension must be named", () -> Standing.of(" "));
    refused(
        "why there is no work for 'scope' must not be blank", () -> SCOPE.withNoOpportunity(""));
    refused(
        "the lines of 'scope' are counted from 1: [0]",
        () -> SCOPE.withLines(ImmutableMap.of(0, Declared.NEVER)));
    refused(
        "the lines of 'scope' are counted from 1: [-1]",
        () -> SCOPE.withTranslations(ImmutableMap.of(-1, "Run the intake.")));
    refused(
        "what a line of 'scope' looks like must not be blank",
        () -> SCOPE.withTranslations(ImmutableMap.of(1, " ")));
  }

  private static void refused(String complaint, Executable making) {
    assertEquals(complaint, assertThrows(IllegalArgumentException.class, making).getMessage());
  }
}
