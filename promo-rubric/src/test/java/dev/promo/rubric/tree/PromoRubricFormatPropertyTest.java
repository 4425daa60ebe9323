package dev.promo.rubric.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Parsed;
import dev.promo.core.rubric.Rubric;
import dev.promo.notation.Source;
import dev.promo.rubric.RubricReader;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PromoRubricFormatPropertyTest {
  @Provide
  Arbitrary<Rubric> rubrics() {
    return Arbitraries.randoms().map(Rubrics::of);
  }

  @Property
  void a_rubric_written_as_json_is_read_back_equal(@ForAll("rubrics") Rubric rubric) {
    assertReads(rubric, "a.json");
  }

  /** YAML takes JSON as it is. */
  @Property
  void it_is_read_back_equal_as_yaml_too(@ForAll("rubrics") Rubric rubric) {
    assertReads(rubric, "a.yaml");
  }

  private static void assertReads(Rubric rubric, String name) {
    Parsed<Rubric> read = RubricReader.standard().read(Source.of(name, RubricJson.of(rubric)));
    assertEquals(ImmutableList.of(), read.problems());
    assertEquals(Optional.of(rubric), read.value());
  }
}
