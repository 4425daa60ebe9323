package dev.promo.core.gap.plan;

import com.google.common.collect.ImmutableList;
import dev.promo.core.policy.Defaults;
import dev.promo.core.problem.Problem;
import java.time.LocalDate;

/** What keeps a request for an opportunity from being answered: it has no name, or it lies too far ahead. */
public final class RequestCheck {
  private RequestCheck() {}

  /**
   * Looks at requests; each problem is a warning, since a vague request is better than none.
   *
   * @param places where each request, counted from 0, was written
   */
  public static ImmutableList<Problem> problems(
      ImmutableList<OpportunityRequest> requests, Defaults defaults, PlanPlaces places) {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    for (int i = 0; i < requests.size(); i++) {
      if (requests.get(i).opportunity().isEmpty()) {
        problems.add(unnamed(i, requests.get(i), places));
      }
      if (requests.get(i).due().isAfter(latest(requests.get(i), defaults))) {
        problems.add(far(i, requests.get(i), defaults, places));
      }
    }
    return problems.build();
  }

  private static LocalDate latest(OpportunityRequest request, Defaults defaults) {
    return request.askedOn().plusDays(defaults.daysToOpportunity());
  }

  private static Problem unnamed(int at, OpportunityRequest request, PlanPlaces places) {
    return Problem.warning(
        "REQUEST_UNNAMED",
        places.of(at, "opportunity"),
        "The request for '" + request.dimension() + "' names no piece of work.",
        "Add 'opportunity:' with the one thing you would like to do.");
  }

  private static Problem far(
      int at, OpportunityRequest request, Defaults defaults, PlanPlaces places) {
    return Problem.warning(
        "REQUEST_FAR",
        places.of(at, "due"),
        "The request for '" + request.dimension() + "' of " + request.askedOn() + " is for "
            + request.due() + ", which is more than " + defaults.daysToOpportunity()
            + " days ahead.",
        "Ask for something that begins by " + latest(request, defaults)
            + ", or make it an item of the plan.");
  }
}
