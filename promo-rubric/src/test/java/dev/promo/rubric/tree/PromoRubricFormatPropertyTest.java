package dev.promo.rubric.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Parsed;
import dev.promo.core.rubric.Rubric;
import dev.promo.notation.Source;
import dev.promo.rubric.RubricReader;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class PromoRubricFormatPropertyTest {
  @Provide
  Arbitrary<Rubric> rubrics() {
    return Arbitraries.randoms().map(Rubrics::of);
  }

  @Property
  @Tag("A-047")
  void a_rubric_written_as_json_is_read_back_equal(@ForAll("rubrics") Rubric rubric) {
    assertReads(rubric, "a.json", RubricWriter.json(rubric));
  }

  @Property
  @Tag("A-047")
  void a_rubric_written_as_yaml_is_read_back_equal(@ForAll("rubrics") Rubric rubric) {
    assertReads(rubric, "a.yaml", RubricWriter.yaml(rubric));
  }

  @Property
  void what_is_written_keeps_to_the_schema(@ForAll("rubrics") Rubric rubric) {
    assertEquals(List.of(), RubricSchema.complaints(RubricWriter.json(rubric)));
  }

  private static void assertReads(Rubric rubric, String name, String text) {
    Parsed<Rubric> read = RubricReader.standard().read(Source.of(name, text));
    assertEquals(ImmutableList.of(), read.problems());
    assertEquals(Optional.of(rubric), read.value());
  }
}
