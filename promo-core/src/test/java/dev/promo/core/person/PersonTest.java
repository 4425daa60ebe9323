package dev.promo.core.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonTest {

  @Test
  void a_name_alone_is_read() {
    assertEquals(Person.of("Dana Ito"), Person.parse("Dana Ito"));
  }

  @Test
  void a_role_is_read_from_the_parentheses() {
    assertEquals(
        Person.of("Dana Ito", "Head of Payables"), Person.parse("Dana Ito (Head of Payables)"));
  }

  @Test
  void space_around_name_and_role_is_dropped() {
    assertEquals(
        Person.of("Dana Ito", "Head of Payables"),
        Person.parse("  Dana Ito  ( Head of Payables ) "));
  }

  @Test
  void a_role_may_hold_a_comma() {
    assertEquals(
        "Head, Payables", Person.of("Dana Ito", "Head, Payables").role().orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "(Head of Payables)",
        "Dana Ito (Head of Payables) of Osaka",
        "Dana Ito (Head of Payables",
        "Dana Ito (Head) (Payables)",
        "Dana Ito ()",
        "Dana, Ito"
      })
  void what_is_no_name_with_a_role_is_not_read(String text) {
    assertThrows(IllegalArgumentException.class, () -> Person.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Dana, Ito", "Dana; Ito", "Dana (Ito", "Dana) Ito", "Dana\nIto", "Dana\rIto"})
  void a_name_that_would_break_a_list_is_refused(String name) {
    assertThrows(IllegalArgumentException.class, () -> Person.of(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {" ", "Head; Payables", "Head (Payables", "Head) Payables", "Head\nof", "Head\rof"})
  void a_role_that_would_break_a_list_is_refused(String role) {
    assertThrows(IllegalArgumentException.class, () -> Person.of("Dana Ito", role));
  }

  @Test
  void a_refused_role_is_quoted_as_it_was_written() {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> Person.of("Dana Ito", "Head; Payables"));
    assertEquals(
        "the role 'Head; Payables' must be one line without semicolon or parenthesis",
        refusal.getMessage());
  }
}
