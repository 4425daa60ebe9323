package dev.promo.core.privacy;

import static dev.promo.core.privacy.FilledCase.ALSO_NAMED;
import static dev.promo.core.privacy.FilledCase.DAY;
import static dev.promo.core.privacy.FilledCase.NAMED;
import static dev.promo.core.privacy.FilledCase.SOMEBODY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.gap.Rating;
import dev.promo.core.gap.plan.StatedExpectation;
import dev.promo.core.person.Person;
import dev.promo.core.sponsor.NarrativeEdit;
import dev.promo.core.sponsor.PastRating;
import dev.promo.core.sponsor.PromotionPrecedent;
import dev.promo.core.sponsor.SponsorInterview;
import dev.promo.core.sponsor.Support;
import dev.promo.core.sponsor.feedback.FeedbackItem;
import dev.promo.core.sponsor.feedback.FeedbackLog;
import dev.promo.core.sponsor.feedback.FeedbackPolarity;
import dev.promo.core.sponsor.feedback.FeedbackRequest;
import dev.promo.core.sponsor.feedback.FeedbackStatus;
import dev.promo.core.sponsor.stakeholder.Challenger;
import dev.promo.core.sponsor.stakeholder.Champion;
import dev.promo.core.sponsor.stakeholder.TrustAction;
import dev.promo.core.sponsor.talk.CareerConversation;
import dev.promo.core.sponsor.talk.Episode;
import dev.promo.core.sponsor.talk.EpisodeKind;
import dev.promo.core.sponsor.talk.Learning;
import dev.promo.core.sponsor.talk.OneOnOneUpdate;
import dev.promo.core.win.Quarter;
import java.util.Optional;

/** What people around the {@link FilledCase} think, said and were told. */
final class FilledSupport {
  private static final String WIN = "2026-05-14-quillon-zebrano";

  private FilledSupport() {}

  static Support of() {
    return Support.builder()
        .addChampions(new Champion(
            SOMEBODY,
            Optional.of(1),
            true,
            Optional.of(new Rating(3)),
            Optional.of(DAY),
            ImmutableSet.of(WIN)))
        .addChallengers(challenger())
        .feedback(new FeedbackLog(
            ImmutableList.of(new FeedbackItem(
                SOMEBODY, DAY, FeedbackPolarity.NEGATIVE, NAMED, ALSO_NAMED, FeedbackStatus.OPEN)),
            ImmutableList.of(new FeedbackRequest(DAY, SOMEBODY))))
        .addUpdates(update())
        .addConversations(new CareerConversation(DAY, SOMEBODY, ALSO_NAMED))
        .addInterviews(new SponsorInterview(SOMEBODY, DAY, NAMED, NAMED))
        .addPrecedents(new PromotionPrecedent(SOMEBODY, Optional.of(DAY), NAMED))
        .addExpectations(new StatedExpectation(SOMEBODY, DAY, NAMED))
        .addPastRatings(new PastRating("scope", new Quarter(2026, 1), new Rating(3)))
        .addEdits(new NarrativeEdit(DAY, NarrativeEdit.Author.values()[0], NAMED, NAMED))
        .build();
  }

  private static Challenger challenger() {
    return new Challenger(
        Person.of("Zebrano"),
        Optional.of(1),
        ALSO_NAMED,
        Optional.of(new Rating(3)),
        Optional.of(DAY),
        ImmutableSet.of("unknown to Zebrano"),
        ImmutableList.of(new TrustAction(NAMED, SOMEBODY, DAY)));
  }

  private static OneOnOneUpdate update() {
    return OneOnOneUpdate.builder()
        .on(DAY)
        .headline(NAMED)
        .addEpisodes(setback(), delivery())
        .addLearnings(new Learning(NAMED, ALSO_NAMED, ALSO_NAMED))
        .addStatus(NAMED)
        .request(NAMED)
        .feedbackOn(NAMED)
        .build();
  }

  private static Episode setback() {
    return Episode.builder()
        .kind(EpisodeKind.SETBACK)
        .threat(NAMED)
        .stakes(NAMED)
        .action(NAMED)
        .result(NAMED)
        .lesson(NAMED)
        .next(NAMED)
        .seenBy(SOMEBODY)
        .build();
  }

  private static Episode delivery() {
    return Episode.builder()
        .kind(EpisodeKind.DELIVERY)
        .stakes(NAMED)
        .action(NAMED)
        .result(NAMED)
        .win(WIN)
        .build();
  }
}
