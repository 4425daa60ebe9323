package dev.promo.core.gap.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promo.core.policy.Defaults;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PlanPropertyTest {

  @Property(tries = 1_000)
  void an_item_moves_exactly_where_the_table_says(@ForAll @Size(max = 10) List<PlanStatus> wanted) {
    PlanItem item = Items.PROPOSED;
    for (PlanStatus next : wanted) {
      if (item.status().next().contains(next)) {
        item = move(item, next);
        assertEquals(next, item.status());
      } else {
        PlanItem stays = item;
        assertThrows(IllegalArgumentException.class, () -> move(stays, next));
      }
    }
  }

  @Property(tries = 1_000)
  void no_number_of_days_accepts_anything(@ForAll @IntRange(max = 10_000) int days) {
    PlanItem submitted = Items.SUBMITTED;
    assertEquals(
        days >= 14,
        submitted.isUnanswered(
            submitted.submittedOn().orElseThrow().plusDays(days), Defaults.standard()));
    assertTrue(submitted.status().isActive());
  }

  private static PlanItem move(PlanItem item, PlanStatus next) {
    return switch (next) {
      case PROPOSED -> throw new IllegalArgumentException("nothing goes back to a proposal");
      case AGREED -> item.agree(Items.YES);
      case IN_PROGRESS -> item.begin();
      case EVIDENCE_SUBMITTED -> item.submit(Items.DUE);
      case ACCEPTED -> item.accept(Items.YES);
      case RETURNED -> item.returned(Items.YES);
      case DROPPED -> item.drop(Items.YES);
    };
  }
}
