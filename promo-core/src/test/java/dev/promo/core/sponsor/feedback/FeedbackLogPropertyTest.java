package dev.promo.core.sponsor.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import dev.promo.core.person.Person;
import dev.promo.core.win.EvidenceWindow;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class FeedbackLogPropertyTest {
  private static final Person HANA = Person.of("Hana Oduya");
  private static final LocalDate START = LocalDate.of(2026, 1, 1);

  @Property
  void the_order_in_which_requests_came_does_not_matter(
      @ForAll @Size(max = 20) List<@IntRange(max = 400) Integer> days) {
    assertEquals(log(days), log(Lists.reverse(days)));
  }

  @Property
  void one_more_request_never_adds_a_month_to_ask_in(
      @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 400) Integer> days,
      @ForAll @IntRange(max = 400) int length) {
    EvidenceWindow window = new EvidenceWindow(START, START.plusDays(length));
    ImmutableList<YearMonth> with = log(days).monthsWithoutRequest(window);
    ImmutableList<YearMonth> without =
        log(days.subList(1, days.size())).monthsWithoutRequest(window);
    assertTrue(without.containsAll(with));
  }

  @Property
  void a_month_with_a_request_is_never_named(
      @ForAll @IntRange(max = 400) int day, @ForAll @IntRange(max = 400) int length) {
    EvidenceWindow window = new EvidenceWindow(START, START.plusDays(length));
    assertFalse(log(List.of(day))
        .monthsWithoutRequest(window)
        .contains(YearMonth.from(START.plusDays(day))));
  }

  private static FeedbackLog log(List<Integer> days) {
    return new FeedbackLog(
        ImmutableList.of(),
        days.stream()
            .map(day -> new FeedbackRequest(START.plusDays(day), HANA))
            .collect(ImmutableList.toImmutableList()));
  }
}
