package dev.promo.core.privacy;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.gap.plan.StatedExpectation;
import dev.promo.core.sponsor.NarrativeEdit;
import dev.promo.core.sponsor.PromotionPrecedent;
import dev.promo.core.sponsor.Sponsor;
import dev.promo.core.sponsor.SponsorAct;
import dev.promo.core.sponsor.SponsorInterview;
import dev.promo.core.sponsor.Support;
import dev.promo.core.sponsor.feedback.FeedbackItem;
import dev.promo.core.sponsor.feedback.FeedbackLog;
import dev.promo.core.sponsor.feedback.FeedbackRequest;
import dev.promo.core.sponsor.stakeholder.Challenger;
import dev.promo.core.sponsor.stakeholder.Champion;
import dev.promo.core.sponsor.stakeholder.TrustAction;
import dev.promo.core.sponsor.talk.CareerConversation;
import java.util.Collection;
import java.util.function.Function;

/** Goes through all that a case says of the people around it. */
final class SupportRewriter {
  private final Rewriting rewriting;
  private final ImmutableMap<String, String> wins;
  private final UpdateRewriter updates;

  /** With the new ids of the wins. */
  SupportRewriter(Rewriting rewriting, ImmutableMap<String, String> wins) {
    this.rewriting = rewriting;
    this.wins = wins;
    this.updates = new UpdateRewriter(rewriting, this::win);
  }

  Sponsor sponsor(Sponsor sponsor) {
    return new Sponsor(
        rewriting.person(sponsor.person(), Part.SPONSOR),
        sponsor.stance(),
        sponsor.forum().map(rewriting::text),
        all(
            sponsor.acts(),
            act -> new SponsorAct(act.on(), rewriting.text(act.what()), act.shows())));
  }

  Support support(Support support) {
    return Support.builder()
        .from(support)
        .champions(all(support.champions(), this::champion))
        .challengers(all(support.challengers(), this::challenger))
        .feedback(feedback(support.feedback()))
        .updates(all(support.updates(), updates::update))
        .conversations(all(support.conversations(), this::conversation))
        .interviews(all(support.interviews(), this::interview))
        .precedents(all(support.precedents(), this::precedent))
        .expectations(all(support.expectations(), this::expectation))
        .edits(all(support.edits(), this::edit))
        .build();
  }

  private Champion champion(Champion held) {
    return new Champion(
        rewriting.person(held.person(), Part.COLLEAGUE),
        held.levelsAbove(),
        held.isLineManager(),
        held.perceived(),
        held.lastFeedback(),
        wins(held.knows()));
  }

  private Challenger challenger(Challenger held) {
    return new Challenger(
        rewriting.person(held.person(), Part.COLLEAGUE),
        held.levelsAbove(),
        held.question().map(rewriting::text),
        held.perceived(),
        held.lastFeedback(),
        wins(held.knows()),
        all(held.actions(), this::action));
  }

  private TrustAction action(TrustAction held) {
    return new TrustAction(
        rewriting.text(held.action()), rewriting.person(held.owner(), Part.COLLEAGUE), held.due());
  }

  private FeedbackLog feedback(FeedbackLog log) {
    return new FeedbackLog(
        all(log.items(), this::item),
        all(
            log.requests(),
            asked ->
                new FeedbackRequest(asked.on(), rewriting.person(asked.from(), Part.COLLEAGUE))));
  }

  private FeedbackItem item(FeedbackItem held) {
    return new FeedbackItem(
        rewriting.person(held.source(), Part.COLLEAGUE),
        held.date(),
        held.polarity(),
        rewriting.text(held.point()),
        held.action().map(rewriting::text),
        held.status());
  }

  private CareerConversation conversation(CareerConversation held) {
    return new CareerConversation(
        held.on(),
        rewriting.person(held.with(), Part.COLLEAGUE),
        held.agreed().map(rewriting::text));
  }

  private SponsorInterview interview(SponsorInterview held) {
    return new SponsorInterview(
        rewriting.person(held.with(), Part.COLLEAGUE),
        held.on(),
        rewriting.text(held.question()),
        rewriting.text(held.answer()));
  }

  private PromotionPrecedent precedent(PromotionPrecedent held) {
    return new PromotionPrecedent(
        rewriting.person(held.who(), Part.COLLEAGUE),
        held.when(),
        rewriting.text(held.whatItTook()));
  }

  private StatedExpectation expectation(StatedExpectation held) {
    return new StatedExpectation(
        rewriting.person(held.from(), Part.COLLEAGUE), held.on(), rewriting.text(held.words()));
  }

  private NarrativeEdit edit(NarrativeEdit held) {
    return new NarrativeEdit(
        held.on(), held.by(), rewriting.text(held.part()), rewriting.text(held.change()));
  }

  private ImmutableSet<String> wins(ImmutableSet<String> ids) {
    return ids.stream().map(this::win).collect(toImmutableSet());
  }

  /** The new id of a win; what names no win of the log is a text. */
  private String win(String id) {
    String known = wins.get(id);
    return known == null ? rewriting.text(id) : known;
  }

  private static <T, R> ImmutableList<R> all(Collection<T> parts, Function<T, R> each) {
    return parts.stream().map(each).collect(toImmutableList());
  }
}
