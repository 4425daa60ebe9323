package dev.promo.journal;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.decision.CaseState;
import dev.promo.core.decision.CaseStep;
import dev.promo.core.decision.DecisionHistory;
import dev.promo.core.problem.Problem;
import dev.promo.core.rubric.Rubric;
import dev.promo.notation.Fields;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads what was asked, said and agreed about a case so far. */
final class DecisionFields {
  private final AnswerFields answers;
  private final AgreementFields agreements;

  DecisionFields(Rubric rubric, DimensionNames dimensions) {
    ReasonFields reasons = new ReasonFields(dimensions);
    this.answers = new AnswerFields(new TermsFields(rubric), reasons);
    this.agreements = new AgreementFields(reasons);
  }

  DecisionHistory read(Fields fields) {
    return new DecisionHistory(
        steps(fields),
        fields.list("decisions").stream()
            .flatMap(each -> answers.read(each).stream())
            .collect(toImmutableList()),
        fields.list("agreements").stream()
            .flatMap(each -> agreements.read(each).stream())
            .collect(toImmutableList()));
  }

  /** The steps up to each one that cannot follow; that one is left out. */
  private static ImmutableList<CaseStep> steps(Fields fields) {
    ImmutableList.Builder<CaseStep> steps = ImmutableList.builder();
    CaseStep last = new CaseStep(CaseState.DRAFT, LocalDate.MIN);
    for (Fields each : fields.list("progress")) {
      Optional<CaseStep> step = step(each);
      CaseStep before = last;
      if (step.filter(next -> follows(before, next, each)).isPresent()) {
        last = step.get();
        steps.add(last);
      }
    }
    return steps.build();
  }

  private static Optional<CaseStep> step(Fields fields) {
    Optional<CaseState> state = fields.requiredChoice("state", CaseState.class);
    Optional<LocalDate> on = fields.requiredDate("date");
    return fields.build(() -> new CaseStep(state.orElseThrow(), on.orElseThrow()));
  }

  private static boolean follows(CaseStep before, CaseStep next, Fields fields) {
    boolean isAllowed = before.state().next().contains(next.state());
    if (!isAllowed) {
      fields.problem(Problem.error(
          "NOT_A_STEP",
          fields.location("state"),
          "A case cannot go from '" + Words.of(before.state()) + "' to '" + Words.of(next.state())
              + "'; the step is left out.",
          mend(before.state())));
    } else if (next.on().isBefore(before.on())) {
      fields.problem(Problem.error(
          "NOT_IN_ORDER",
          fields.location("date"),
          "The step to '" + Words.of(next.state()) + "' is before the one it follows, of "
              + before.on() + "; it is left out.",
          "Write the steps in the order of their days."));
    }
    return isAllowed && !next.on().isBefore(before.on());
  }

  private static String mend(CaseState from) {
    return from.next().isEmpty()
        ? "Nothing follows there; begin a new case."
        : "Write one of: " + from.next().stream().map(Words::of).collect(Collectors.joining(", "))
            + ".";
  }
}
