package dev.promo.core.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class LocationTest {

  @Test
  void a_whole_source_is_written_as_its_name() {
    assertEquals("case.yaml", Location.of("case.yaml").toString());
  }

  @Test
  void a_place_is_written_as_editors_understand_it() {
    assertEquals("case.yaml:4:3", Location.at("case.yaml", 4, 3).toString());
  }

  @Test
  void a_whole_line_has_no_column() {
    assertEquals("case.yaml:4", Location.at("case.yaml", 4, 0).toString());
  }

  @Test
  void the_path_stands_behind_the_place() {
    assertEquals(
        "case.yaml:4:3 (sponsor.name)",
        Location.at("case.yaml", 4, 3).withPath("sponsor.name").toString());
  }

  @Test
  void places_follow_each_other_as_they_are_read() {
    List<Location> asRead = List.of(
        Location.at("a.yaml", 9, 9),
        Location.of("b.yaml"),
        Location.at("b.yaml", 1, 9),
        Location.at("b.yaml", 2, 0),
        Location.at("b.yaml", 2, 10),
        Location.at("b.yaml", 2, 10).withPath("a"),
        Location.at("b.yaml", 2, 10).withPath("b"),
        Location.at("b.yaml", 10, 1));
    assertEquals(asRead, Shuffled.sorted(asRead));
  }

  @Test
  void a_source_without_a_name_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> Location.of(" "));
  }

  @Test
  void a_negative_line_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> Location.at("case.yaml", -1, 0));
  }

  @Test
  void a_negative_column_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> Location.at("case.yaml", 1, -1));
  }

  @Test
  void a_column_without_a_line_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> Location.at("case.yaml", 0, 3));
  }
}
