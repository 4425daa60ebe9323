package dev.promo.core.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.rubric.Behaviour;
import org.junit.jupiter.api.Test;

class PrioritiesTest {
  private static final ImmutableList<Behaviour> ASKED =
      ImmutableList.of(Behaviour.of("Owns a process."));

  @Test
  void without_a_word_the_case_hangs_on_all_that_the_ladder_asks() {
    assertEquals(Importance.CRITICAL, Priorities.UNSAID.of("scope", ASKED));
    assertEquals(Importance.OPTIONAL, Priorities.UNSAID.of("scope", ImmutableList.of()));
  }

  @Test
  void naming_critical_dimensions_makes_the_others_required() {
    Priorities named = new Priorities(ImmutableSet.of("scope"), ImmutableSet.of("wit"));
    assertEquals(Importance.CRITICAL, named.of("scope", ImmutableList.of()));
    assertEquals(Importance.REQUIRED, named.of("influence", ASKED));
    assertEquals(Importance.OPTIONAL, named.of("wit", ASKED));
  }

  @Test
  void naming_optional_dimensions_alone_leaves_the_others_critical() {
    Priorities named = new Priorities(ImmutableSet.of(), ImmutableSet.of("wit"));
    assertEquals(Importance.CRITICAL, named.of("scope", ASKED));
    assertEquals(Importance.OPTIONAL, named.of("wit", ASKED));
  }

  @Test
  void a_dimension_is_not_both_critical_and_optional() {
    IllegalArgumentException refused = assertThrows(
        IllegalArgumentException.class,
        () -> new Priorities(ImmutableSet.of("scope"), ImmutableSet.of("scope")));
    assertEquals("a dimension cannot be both critical and optional: [scope]", refused.getMessage());
  }
}
