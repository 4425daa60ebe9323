package dev.promo.notation;

import static dev.promo.notation.Reading.codes;
import static dev.promo.notation.Reading.sound;
import static dev.promo.notation.Reading.yaml;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShorthandTest {
  private final List<Problem> problems = new ArrayList<>();

  private ImmutableList<Fields> people(String yaml) {
    return Fields.of(sound(yaml(yaml)), problems::add).list("people", "name");
  }

  private ImmutableList<String> names(String yaml) {
    ImmutableList.Builder<String> names = ImmutableList.builder();
    for (Fields person : people(yaml)) {
      Optional<String> name = person.requiredText("name");
      person.build(name::orElseThrow).ifPresent(names::add);
    }
    return names.build();
  }

  @Test
  void a_text_stands_for_a_mapping_with_one_key() {
    assertEquals(ImmutableList.of("Dana", "Kim"), names("people: [' Dana ', {name: Kim}]"));
    assertEquals(ImmutableList.of("Dana"), names("people: Dana"));
    assertEquals(List.of(), problems);
  }

  @Test
  void a_blank_item_is_left_out() {
    assertEquals(ImmutableList.of("Kim"), names("people: ['', ~, ' ', Kim]"));
    assertEquals(ImmutableList.of(), names("other: 1\npeople:"));
    assertEquals(List.of(), problems);
  }

  @Test
  void a_list_is_neither_and_is_left_out() {
    assertEquals(ImmutableList.of("Kim"), names("people: [[Dana], Kim]"));
    assertEquals(ImmutableList.of("WRONG_TYPE"), codes(problems));
    assertEquals(new Location("t.yaml", 1, 10, "people[0]"), problems.get(0).location());
  }

  @Test
  void a_text_has_only_its_one_key() {
    Fields dana = people("people: [Dana]").get(0);
    assertEquals(ImmutableList.of("name"), dana.keys());
    assertEquals(Optional.empty(), dana.text("role"));
    assertEquals(dana.location(), dana.location("name"));
    assertEquals(dana.location(), dana.keyLocation("name"));
  }

  @Test
  void what_a_text_cannot_say_is_missing_where_it_is_required() {
    Fields dana = people("people: [Dana]").get(0);
    dana.text("name");
    dana.requiredText("role");
    assertEquals(Optional.empty(), dana.build(() -> "built"));
    assertEquals(ImmutableList.of("MISSING_KEY"), codes(problems));
    assertEquals(new Location("t.yaml", 1, 10, "people[0]"), problems.get(0).location());
  }

  @Test
  void what_a_value_of_a_text_complains_about_is_found_at_the_text() {
    Fields dana = people("people: [Dana]").get(0);
    dana.text("name");
    assertEquals(Optional.empty(), dana.build(() -> {
      throw new IllegalArgumentException("nobody is called so");
    }));
    assertEquals(new Location("t.yaml", 1, 10, "people[0]"), problems.get(0).location());
  }
}
