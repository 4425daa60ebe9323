package dev.promo.core.privacy;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.promo.core.win.Artefact;
import dev.promo.core.win.Beneficiary;
import dev.promo.core.win.Contribution;
import dev.promo.core.win.Corroboration;
import dev.promo.core.win.DimensionClaim;
import dev.promo.core.win.ImpactChain;
import dev.promo.core.win.Metric;
import dev.promo.core.win.Win;
import dev.promo.core.win.WinLog;
import java.util.Collection;
import java.util.function.Function;

/** Goes through all that a log says. */
final class WinRewriter {
  private final Rewriting rewriting;
  private final WinLog log;
  private final ImmutableMap<String, String> ids;
  private final ImmutableMap<String, String> goals;

  WinRewriter(Rewriting rewriting, WinLog log) {
    this(rewriting, log, ImmutableMap.of());
  }

  /** With the new ids of the goals that wins name. */
  WinRewriter(Rewriting rewriting, WinLog log, ImmutableMap<String, String> goals) {
    this.goals = goals;
    this.rewriting = rewriting;
    this.log = log;
    this.ids = rewriting.ids("win", all(log.wins(), Win::id));
  }

  WinLog log() {
    return WinLog.of(all(log.wins(), this::win));
  }

  ImmutableMap<String, String> ids() {
    return ids;
  }

  private Win win(Win win) {
    return Win.builder()
        .from(win)
        .id(ids.getOrDefault(win.id(), win.id()))
        .title(rewriting.text(win.title()))
        .result(win.result().map(rewriting::text))
        .story(win.story().map(rewriting::text))
        .metrics(all(win.metrics(), this::metric))
        .contribution(contribution(win.contribution()))
        .beneficiaries(all(win.beneficiaries(), this::beneficiary))
        .dimensions(all(win.dimensions(), this::claim))
        .shape(Maps.transformValues(win.shape(), rewriting::text))
        .corroborations(all(win.corroborations(), this::corroboration))
        .artefacts(all(win.artefacts(), this::artefact))
        .sharedWhere(all(win.sharedWhere(), rewriting::text))
        .project(win.project().map(rewriting::text))
        .goal(win.goal().map(this::goal))
        .chain(win.chain().map(chain -> new ImpactChain(all(chain.links(), rewriting::text))))
        .build();
  }

  private String goal(String written) {
    String known = goals.get(written);
    return known == null ? rewriting.text(written) : known;
  }

  private Metric metric(Metric metric) {
    return Metric.builder()
        .from(metric)
        .name(rewriting.text(metric.name()))
        .unit(rewriting.text(metric.unit()))
        .period(metric.period().map(rewriting::text))
        .basis(metric.basis().map(rewriting::text))
        .build();
  }

  private Contribution contribution(Contribution contribution) {
    return new Contribution(
        contribution.ownPart().map(rewriting::text),
        all(contribution.collaborators(), each -> rewriting.person(each, Part.COLLEAGUE)));
  }

  private Beneficiary beneficiary(Beneficiary held) {
    return new Beneficiary(
        rewriting.text(held.who()), held.count().flatMap(rewriting::people), held.reach());
  }

  private DimensionClaim claim(DimensionClaim claim) {
    return new DimensionClaim(claim.dimension(), claim.reason().map(rewriting::text));
  }

  private Corroboration corroboration(Corroboration seen) {
    return Corroboration.builder()
        .from(seen)
        .speaker(rewriting.person(seen.speaker(), Part.of(seen.relation())))
        .words(seen.words().map(rewriting::text))
        .build();
  }

  private Artefact artefact(Artefact artefact) {
    return new Artefact(
        rewriting.text(artefact.label()),
        artefact.address().flatMap(rewriting::address),
        artefact.systemOfRecord());
  }

  private static <T, R> ImmutableList<R> all(Collection<T> parts, Function<T, R> each) {
    return parts.stream().map(each).collect(toImmutableList());
  }
}
