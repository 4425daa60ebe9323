package dev.promo.core.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import dev.promo.core.PromotionCase;
import dev.promo.core.person.Person;
import dev.promo.core.person.Privacy;
import dev.promo.core.person.PrivateName;
import dev.promo.core.person.RedactionProfile;
import dev.promo.core.rubric.Ladders;
import dev.promo.core.win.WinLog;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts made to take long, in sizes at which more than linear time would not end. */
class HostilePrivateTextTest {
  private static final int REPEATS = 50_000;

  private static final RedactedCase CASE = RedactedCase.of(
      PromotionCase.builder()
          .rubric(Ladders.analysts())
          .log(WinLog.empty())
          .candidate(Person.of("Ana Ana Ana Ana Bo"))
          .currentLevel(Ladders.ANALYST)
          .targetLevel(Ladders.SENIOR)
          .privacy(Privacy.of(List.of(new PrivateName(
              "la ".repeat(500) + "land",
              PrivateName.Kind.PROJECT,
              ImmutableSet.of("zz"),
              Optional.empty()))))
          .build(),
      RedactionProfile.ANONYMOUS);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ana ",
        "la ",
        "zz",
        "a",
        "@",
        "a@",
        "1",
        "1,",
        "€",
        "http://",
        "www.",
        "A-",
        "#",
        "\u0301",
        "\u00ad",
        "李",
        "\ud83d\ude00",
        "\ud83d",
        "AB-1",
        "2026-",
        "-",
        ".",
        "9 EUR "
      })
  void a_long_text_is_read_once(String piece) {
    String shown = CASE.text(piece.repeat(REPEATS));
    assertEquals(shown, CASE.text(shown));
  }

  @Test
  void a_name_at_the_end_of_a_long_text_is_found() {
    String shown = CASE.text("x ".repeat(REPEATS) + "Bo");
    assertTrue(shown.endsWith(" x Candidate"), () -> shown.substring(shown.length() - 40));
  }
}
