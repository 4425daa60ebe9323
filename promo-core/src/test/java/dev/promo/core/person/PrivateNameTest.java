package dev.promo.core.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableSet;
import dev.promo.core.person.PrivateName.Kind;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrivateNameTest {
  @ParameterizedTest
  @ValueSource(strings = {"A", "", "- -", "(x)"})
  void a_name_of_one_letter_would_hide_half_the_text(String name) {
    assertThrows(IllegalArgumentException.class, () -> PrivateName.of(name, Kind.PROJECT));
    assertThrows(
        IllegalArgumentException.class,
        () -> new PrivateName("Falcon", Kind.PROJECT, ImmutableSet.of(name), Optional.empty()));
  }

  @Test
  void a_person_is_named_as_people_are() {
    assertEquals("Dana Ito", PrivateName.of(" Dana Ito ", Kind.PERSON).name());
    assertThrows(IllegalArgumentException.class, () -> PrivateName.of("Ito; Dana", Kind.PERSON));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a shop; two", "a shop: two", "a shop\ntwo", "shop (a)", "a, b"})
  void a_description_fits_into_any_sentence(String description) {
    assertThrows(
        IllegalArgumentException.class,
        () -> new PrivateName(
            "Quayside", Kind.CUSTOMER, ImmutableSet.of(), Optional.of(description)));
  }
}
