package dev.promo.core.decision.facts;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import dev.promo.core.decision.letter.WorkingDays;
import dev.promo.core.policy.Defaults;
import java.time.LocalDate;

/** The written requests for criteria after an answer, earliest first. */
final class Requests {
  private final ImmutableList<CriteriaRequest> all;
  private final Defaults defaults;

  Requests(ImmutableList<CriteriaRequest> all, Defaults defaults) {
    this.all = all.stream().sorted(comparing(CriteriaRequest::on)).collect(toImmutableList());
    this.defaults = defaults;
  }

  /** Whether two that lie far enough apart were refused or had their time, and none was ever answered. */
  boolean areInVain(LocalDate day) {
    ImmutableList<CriteriaRequest> inVain =
        all.stream().filter(each -> each.isInVain(day, defaults)).collect(toImmutableList());
    return all.stream().noneMatch(each -> each.isAnswered(day)) && areFarApart(inVain);
  }

  private boolean areFarApart(ImmutableList<CriteriaRequest> requests) {
    if (requests.isEmpty()) {
      return false;
    }
    CriteriaRequest last = requests.get(requests.size() - 1);
    return WorkingDays.between(requests.get(0).on(), last.on())
        >= defaults.workingDaysBetweenRequests();
  }
}
