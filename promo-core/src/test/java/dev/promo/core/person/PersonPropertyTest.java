package dev.promo.core.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PersonPropertyTest {

  @Property
  void a_person_is_read_as_it_is_written(@ForAll("people") Person person) {
    assertEquals(person, Person.parse(person.toString()));
  }

  @Provide
  Arbitrary<Person> people() {
    return Combinators.combine(textWithout(",;()\n\r"), textWithout(";()\n\r").optional())
        .as(Person::new);
  }

  private static Arbitrary<String> textWithout(String refused) {
    return Arbitraries.strings()
        .ofMinLength(1)
        .ofMaxLength(20)
        .filter(text -> !text.isBlank() && text.chars().noneMatch(c -> refused.indexOf(c) >= 0));
  }
}
