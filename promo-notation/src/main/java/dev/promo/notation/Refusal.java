package dev.promo.notation;

import dev.promo.core.problem.Problem;

/** Ends the reading of a document at a problem after which nothing of it can be trusted. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  Refusal(Problem problem) {
    super(problem.message(), null, false, false);
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
