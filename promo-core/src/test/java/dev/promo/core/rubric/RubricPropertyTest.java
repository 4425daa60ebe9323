package dev.promo.core.rubric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RubricPropertyTest {

  @Property
  void every_dimension_is_found_by_its_id(@ForAll("dimensions") List<RubricDimension> dimensions) {
    Rubric ladder = Ladders.analysts().withCells().withDimensions(dimensions);
    for (RubricDimension dimension : dimensions) {
      assertEquals(Optional.of(dimension), ladder.dimension(dimension.id()));
    }
  }

  @Property
  void what_is_expected_keeps_the_order_of_the_dimensions(
      @ForAll("dimensions") List<RubricDimension> dimensions) {
    Rubric ladder = Ladders.analysts().withCells().withDimensions(dimensions);
    assertEquals(
        dimensions, Lists.transform(ladder.expectations(Ladders.SENIOR), Expectation::dimension));
  }

  @Provide
  Arbitrary<List<RubricDimension>> dimensions() {
    return Arbitraries.strings()
        .withChars("aAiIıİ")
        .ofMinLength(1)
        .ofMaxLength(3)
        .list()
        .uniqueElements()
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(ids -> ImmutableList.copyOf(
            Lists.transform(ids, id -> RubricDimension.of(id, "Named like others"))));
  }
}
