package dev.promo.core.gap.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import dev.promo.core.person.Person;
import dev.promo.core.policy.Defaults;
import dev.promo.core.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("A-017")
class RequestCheckTest {
  private static final LocalDate ASKED = LocalDate.of(2027, 1, 4);
  private static final OpportunityRequest SOON =
      request(Optional.of("Lead the review of the returns contract"), ASKED.plusDays(7));

  @ParameterizedTest
  @CsvSource({"0, ''", "14, ''", "15, REQUEST_FAR"})
  void an_opportunity_lies_within_fourteen_days(int days, String expected) {
    OpportunityRequest request = request(SOON.opportunity(), ASKED.plusDays(days));
    assertEquals(expected, String.join(" ", codes(request)));
  }

  @Test
  void an_opportunity_without_a_name_is_told() {
    assertEquals(List.of("REQUEST_UNNAMED"), codes(request(Optional.empty(), ASKED)));
  }

  @Test
  void all_that_keeps_a_request_from_an_answer_is_told_at_its_place_and_only_warns() {
    ImmutableList<Problem> problems =
        problems(SOON, request(Optional.empty(), ASKED.plusMonths(2)));
    assertEquals(
        List.of("plan (items[1].opportunity)", "plan (items[1].due)"),
        problems.stream().map(problem -> problem.location().toString()).toList());
    assertEquals(List.of(), problems.stream().filter(Problem::isError).toList());
  }

  @Test
  void a_request_belongs_to_the_gap_of_its_dimension() {
    DevelopmentPlan plan = new DevelopmentPlan(
        Optional.empty(), ImmutableList.of(), ImmutableList.of(SOON), ImmutableList.of());
    assertEquals(List.of(SOON), plan.requests("scope"));
    assertEquals(List.of(), plan.requests("direction"));
  }

  @Test
  void a_request_is_due_no_earlier_than_it_is_made_and_names_its_gap() {
    refused(
        "due (2027-01-03) must not be before the day of asking (2027-01-04)",
        () -> request(SOON.opportunity(), ASKED.minusDays(1)));
    refused(
        "the opportunity asked for in 'scope' must not be blank",
        () -> request(Optional.of(" "), ASKED));
    refused(
        "a request must name a dimension",
        () -> new OpportunityRequest("", Optional.empty(), SOON.askedOf(), ASKED, ASKED));
  }

  private static OpportunityRequest request(Optional<String> opportunity, LocalDate due) {
    return new OpportunityRequest("scope", opportunity, Person.of("Omar Bell"), ASKED, due);
  }

  private static ImmutableList<Problem> problems(OpportunityRequest... requests) {
    return RequestCheck.problems(
        ImmutableList.copyOf(requests), Defaults.standard(), PlanPlaces.UNWRITTEN);
  }

  private static List<String> codes(OpportunityRequest request) {
    return problems(request).stream().map(Problem::code).toList();
  }

  private static void refused(String complaint, Runnable making) {
    assertEquals(
        complaint, assertThrows(IllegalArgumentException.class, making::run).getMessage());
  }
}
