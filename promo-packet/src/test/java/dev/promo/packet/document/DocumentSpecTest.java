package dev.promo.packet.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class DocumentSpecTest {
  private static final DocumentSpec LETTER =
      DocumentSpec.of("decision-letter", "heard", "dates", "footer").requiring("footer");

  @Test
  void a_specification_requires_every_part_unless_it_says_which() {
    DocumentSpec spec = DocumentSpec.of("decision-letter", "heard", "footer");
    assertEquals(ImmutableSet.of("heard", "footer"), spec.required());
    assertEquals(OptionalInt.empty(), spec.words());
  }

  @Test
  void parts_may_be_left_out_and_reordered() {
    assertEquals(
        ImmutableList.of("footer", "heard"), LETTER.withParts("footer", "heard").parts());
  }

  @Test
  void a_required_part_cannot_be_left_out() {
    assertEquals(
        "parts ([heard, dates]) must keep the required ([footer])",
        assertThrows(IllegalArgumentException.class, () -> LETTER.withParts("heard", "dates"))
            .getMessage());
  }

  @Test
  void a_part_of_another_kind_cannot_be_put_in() {
    assertThrows(IllegalArgumentException.class, () -> LETTER.withParts("footer", "ranking"));
  }

  @Test
  void a_part_stands_once() {
    assertThrows(IllegalArgumentException.class, () -> LETTER.withParts("footer", "footer"));
  }

  @Test
  void a_limit_is_a_positive_number_of_words() {
    assertEquals(OptionalInt.of(250), LETTER.within(250).words());
    assertThrows(IllegalArgumentException.class, () -> LETTER.within(0));
  }

  @Test
  void a_kind_has_its_title_in_each_language() {
    assertEquals("What we spoke about", LETTER.title());
    DocumentSpec german = LETTER.in(Language.german());
    assertEquals("Worüber wir gesprochen haben", german.title());
    assertEquals(Language.german(), german.language());
  }

  @Test
  void a_house_may_call_it_otherwise() {
    assertEquals("Our letter", LETTER.titled("Our letter").title());
  }
}
