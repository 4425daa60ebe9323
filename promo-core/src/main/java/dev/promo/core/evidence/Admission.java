package dev.promo.core.evidence;

import dev.promo.core.policy.Defaults;
import dev.promo.core.rubric.Rubric;
import dev.promo.core.win.EvidenceWindow;
import dev.promo.core.win.WinKind;
import java.util.Optional;

/** Whether a win counts as evidence at all. */
record Admission(Rubric rubric, EvidenceWindow window, Scrutiny scrutiny, Defaults defaults) {

  /** Why a win does not count; nothing when it does. */
  Optional<Exclusion> refusal(ScoredWin scored) {
    if (!window.contains(scored.win().date())) {
      return Optional.of(new Exclusion.OutsideWindow());
    }
    if (rubric.dimensions().stream().noneMatch(held -> scored.win().claims(held.id()))) {
      return Optional.of(new Exclusion.NoDimension());
    }
    if (scored.win().kind().filter(WinKind.SETBACK::equals).isPresent()) {
      return Optional.of(new Exclusion.Setback());
    }
    String rule = scrutiny.blockedBy().get(scored.win().id());
    if (rule != null) {
      return Optional.of(new Exclusion.BlockedBy(rule));
    }
    int lacking = defaults.minimumStrength() - scored.score().points();
    return lacking > 0 ? Optional.of(new Exclusion.BelowMinimum(lacking)) : Optional.empty();
  }
}
