package dev.promo.core.policy;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Range;
import dev.promo.core.internal.PromoStyle;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Every default number of the domain, in one place, and the {@link #policies()} they are read under.
 *
 * <p>Take {@link #standard()} and change what your house does differently: {@code
 * Defaults.standard().withWinsPerPacket(10)}. None of these numbers has been shown to predict a promotion. "Judgement"
 * marks those that rest on nothing but the authors' experience.
 */
@Value.Immutable
@PromoStyle
public sealed interface Defaults extends WithDefaults permits ImmutableDefaults {
  /** The most dimensions one win may claim, so that no win is stretched over the whole ladder. Judgement. */
  int DIMENSIONS_PER_WIN = 3;

  /** The smallest group of people that an anonymous document counts; smaller ones tell who is meant. Judgement. */
  int SMALLEST_COUNTED_GROUP = 5;

  /** Wins in a packet at most. Two pages hold three for each of five dimensions. */
  @Value.Default
  default int winsPerPacket() {
    return 15;
  }

  /** Words of one win in a packet at most: what still fits two pages of US Letter at 10 point, calculated. */
  @Value.Default
  default int wordsPerWin() {
    return 34;
  }

  /** Words of one win beyond which a packet with it is not fit to hand over. Judgement. */
  @Value.Default
  default int mostWordsPerWin() {
    return 45;
  }

  /** Words of one win at least: result, method and beneficiary need that many. Judgement. */
  @Value.Default
  default int fewestWordsPerWin() {
    return 6;
  }

  /** Pages of a packet at most, its appendix not counted. */
  @Value.Default
  default int pagesPerPacket() {
    return 2;
  }

  /** Words of a packet at most, its appendix not counted: about four and a half minutes of reading, calculated. */
  @Value.Default
  default int wordsPerPacket() {
    return 1_000;
  }

  /**
   * Of the wins or voices of a packet, the most that may be of one quarter, project or person, in percent. Judgement.
   */
  @Value.Default
  default int mostOfOneKind() {
    return 50;
  }

  /** Of the wins of a packet, the least that must show two signs of next-level work, in percent. Judgement. */
  @Value.Default
  default int leastOfNextLevelShape() {
    return 60;
  }

  /** Words of the ask and thesis at most. Judgement. */
  @Value.Default
  default int wordsOfThesis() {
    return 60;
  }

  /** Words of a dimension's bar in the rubric table at most. Judgement. */
  @Value.Default
  default int wordsPerBar() {
    return 14;
  }

  /** Quotations in a packet at most. Judgement. */
  @Value.Default
  default int quotations() {
    return 3;
  }

  /** Words of one quotation at most. Judgement. */
  @Value.Default
  default int wordsPerQuotation() {
    return 18;
  }

  /** Reasons not to promote in a packet at most. Judgement. */
  @Value.Default
  default int concerns() {
    return 3;
  }

  /** Words of one reason not to promote at most, mitigation included. Judgement. */
  @Value.Default
  default int wordsPerConcern() {
    return 28;
  }

  /** Words of what the promotion makes possible at most. Judgement. */
  @Value.Default
  default int wordsOfFuture() {
    return 45;
  }

  /** Months of work that count as evidence when the case names no window. Judgement. */
  @Value.Default
  default int evidenceWindowMonths() {
    return 12;
  }

  /** Months before the day of a document after which a win is stale. Judgement. */
  @Value.Default
  default int monthsUntilStale() {
    return 18;
  }

  /** Words that two wins share, in percent of all their words, from which they may be the same win. Measured weak. */
  @Value.Default
  default int likenessOfDuplicates() {
    return 55;
  }

  /** Points below which a win is no evidence for a dimension, of 100. Judgement. */
  @Value.Default
  default int minimumStrength() {
    return 20;
  }

  /** Points from which a win is supporting evidence, of 100. Judgement. */
  @Value.Default
  default int supportingFrom() {
    return 35;
  }

  /** Points from which a win is strong evidence, of 100. Judgement. */
  @Value.Default
  default int strongFrom() {
    return 60;
  }

  /** Points from which a win anchors a case, of 100. Judgement. */
  @Value.Default
  default int anchorFrom() {
    return 80;
  }

  /** Supporting wins a dimension needs to be consistent: a pattern is more than one lucky event. Judgement. */
  @Value.Default
  default int winsToBeConsistent() {
    return 2;
  }

  /** Quarters over which those wins must be spread. Judgement. */
  @Value.Default
  default int quartersToBeConsistent() {
    return 2;
  }

  /**
   * Wins that every dimension shows before any shows more; with 15 wins, two leave five dimensions a choice. Judgement.
   */
  @Value.Default
  default int coverageFloor() {
    return 2;
  }

  /**
   * Wins that a dimension may show however many dimensions there are: three for each is the rule of thumb. Judgement.
   */
  @Value.Default
  default int leastWinsPerDimension() {
    return 3;
  }

  /** Wins a dimension may show beyond its even share, so that the packet fills when another is thin. Judgement. */
  @Value.Default
  default int winsBeyondEvenShare() {
    return 1;
  }

  /** Points a win must bring to be worth its place, of 100; below, it is shown only to reach the floor. Judgement. */
  @Value.Default
  default int rentPerWin() {
    return 30;
  }

  /** The most wins that one of so many dimensions shows: 4 for five dimensions and 15 wins. */
  default int winsPerDimension(int dimensions) {
    checkArgument(dimensions > 0, "dimensions (%s) must be positive", dimensions);
    return policies().packetShape().winsPerDimension(this, dimensions);
  }

  /**
   * The rating from which the target level is met, 1 to 5: seen repeatedly in the own area, by the scale's own words.
   */
  @Value.Default
  default int ratingBar() {
    return 3;
  }

  /** By how much the candidate's rating exceeds the manager's when the two see it differently. Judgement. */
  @Value.Default
  default int ratingDisagreement() {
    return 2;
  }

  /** Shape signals that make a win next-level work. Judgement. */
  @Value.Default
  default int shapesOfNextLevelWork() {
    return 2;
  }

  /**
   * Lines of the ladder, in percent, that must have been shown to be ready: what one company asks, by its vendor's
   * page.
   */
  @Value.Default
  default int percentOfLinesShown() {
    return 80;
  }

  /** Months over which next-level work must reach to be ready: widespread advice, never measured. */
  @Value.Default
  default int monthsOfNextLevelWork() {
    return 6;
  }

  /** Dimensions that may be short while the next cycle is in reach, each with a plan. Judgement. */
  @Value.Default
  default int dimensionsShort() {
    return 2;
  }

  /** Months a plan has when nobody names the day of the next packet: widespread advice for the time after a no. */
  @Value.Default
  default int planHorizonMonths() {
    return 6;
  }

  /** Plan items that are worked on at the same time at most. Judgement. */
  @Value.Default
  default int activePlanItems() {
    return 5;
  }

  /** Days after which submitted evidence counts as unanswered. It is never accepted by silence. Judgement. */
  @Value.Default
  default int daysToAnswer() {
    return 14;
  }

  /** Months between two reviews of the log: widespread advice. */
  @Value.Default
  default int reviewMonths() {
    return 1;
  }

  /** Missed commitments in the window from which they weigh on a case even when each was repaired. Judgement. */
  @Value.Default
  default int missedCommitments() {
    return 2;
  }

  /** Months of preparation before the ask, and so before a review at the latest: widespread advice. */
  @Value.Default
  default int preworkMonths() {
    return 3;
  }

  /** Years that people usually spend at a junior level: widespread advice, and no argument for anything. */
  @Value.Default
  default Range<Integer> yearsAsJunior() {
    return Range.closed(1, 2);
  }

  /** Years that people usually spend at a middle level: as for juniors. */
  @Value.Default
  default Range<Integer> yearsAtMid() {
    return Range.closed(2, 4);
  }

  /** Years that people usually spend at a senior level: as for juniors. */
  @Value.Default
  default Range<Integer> yearsAsSenior() {
    return Range.atLeast(4);
  }

  /** Years at a junior level from which something stands still: widespread advice. For the candidate's eyes alone. */
  @Value.Default
  default int yearsOfStagnationAsJunior() {
    return 4;
  }

  /** People with influence who can speak for the candidate, to aim for: widespread advice. */
  @Value.Default
  default int champions() {
    return 10;
  }

  /** Such people at least: widespread advice. */
  @Value.Default
  default int fewestChampions() {
    return 5;
  }

  /** Levels above the candidate from which somebody has influence: widespread advice. */
  @Value.Default
  default int levelsAboveOfChampion() {
    return 1;
  }

  /** People still to be convinced whom a candidate knows of at least: widespread advice. */
  @Value.Default
  default int fewestChallengers() {
    return 5;
  }

  /** Such people at most, so that something can be done for each: widespread advice. */
  @Value.Default
  default int mostChallengers() {
    return 10;
  }

  /** Days after which somebody's opinion is no longer known. Judgement. */
  @Value.Default
  default int daysUntilOpinionIsStale() {
    return 90;
  }

  /** Days between two career conversations at least; a month is usual, a week too often. The edge is judgement. */
  @Value.Default
  default int fewestDaysBetweenConversations() {
    return 21;
  }

  /** Days between two career conversations at most; a quarter is too seldom. The edge is judgement. */
  @Value.Default
  default int mostDaysBetweenConversations() {
    return 60;
  }

  /** Days without a win, an update or an agreement after which a case only waits. Judgement. */
  @Value.Default
  default int daysOfWaiting() {
    return 60;
  }

  /** Words that a sponsor says in about a minute, at the average speed of reading aloud. */
  @Value.Default
  default int wordsOfSpokenBrief() {
    return 180;
  }

  /** Words of a one-to-one update at most. Judgement. */
  @Value.Default
  default int wordsPerUpdate() {
    return 200;
  }

  /** Episodes of a one-to-one update at most. Judgement. */
  @Value.Default
  default int episodesPerUpdate() {
    return 3;
  }

  /** Working days within which the letter after a decision is sent, while both remember the talk. Judgement. */
  @Value.Default
  default int workingDaysToSendLetter() {
    return 2;
  }

  /** Working days after which a letter counts as unanswered. Silence agrees to nothing. Judgement. */
  @Value.Default
  default int workingDaysToAnswerLetter() {
    return 5;
  }

  /** Words of the letter after a decision at most: one screen, read at once. Judgement. */
  @Value.Default
  default int wordsPerLetter() {
    return 250;
  }

  /** Working days between two written requests for criteria, so that the first could be answered. Judgement. */
  @Value.Default
  default int workingDaysBetweenRequests() {
    return 10;
  }

  /** Days after the day of the decision from which a closed cycle without an answer is no decision. Judgement. */
  @Value.Default
  default int daysUntilNoDecision() {
    return 30;
  }

  /** Days that a promotion under a condition stands after the day of the condition. Judgement. */
  @Value.Default
  default int daysPendingStands() {
    return 30;
  }

  /** By how much pay must rise, in percent, to be more than a new title. Judgement. */
  @Value.Default
  default int leastPayRisePercent() {
    return 1;
  }

  /** Days within which an opportunity that is asked for begins; later, it is a plan. Judgement. */
  @Value.Default
  default int daysToOpportunity() {
    return 14;
  }

  /** Words of a business case at most: one page. Judgement. */
  @Value.Default
  default int wordsOfBusinessCase() {
    return 350;
  }

  /** Months that a self-review looks back on: two rounds a year. Judgement. */
  @Value.Default
  default int monthsOfSelfReview() {
    return 6;
  }

  /** Wins from which a self-review stands for its time. Widespread advice. */
  @Value.Default
  default int fewestWinsOfSelfReview() {
    return 5;
  }

  /** Wins of a self-review at most. Widespread advice. */
  @Value.Default
  default int mostWinsOfSelfReview() {
    return 7;
  }

  /** Words of a self-review at most: read in four minutes. Judgement. */
  @Value.Default
  default int wordsOfSelfReview() {
    return 900;
  }

  /** Minutes that a calibration gives to each candidate at least. Judgement. */
  @Value.Default
  default int fewestMinutesPerCandidate() {
    return 3;
  }

  /** Minutes that a calibration gives to each candidate at most. Judgement. */
  @Value.Default
  default int mostMinutesPerCandidate() {
    return 5;
  }

  /** Where good advice disagrees, what is gone by. */
  @Value.Default
  default Policies policies() {
    return Policies.standard();
  }

  @Value.Check
  default void check() {
    checkArgument(winsPerPacket() > 0, "winsPerPacket (%s) must be positive", winsPerPacket());
    checkArgument(wordsPerWin() > 0, "wordsPerWin (%s) must be positive", wordsPerWin());
    checkArgument(
        wordsPerWin() <= mostWordsPerWin(),
        "mostWordsPerWin (%s) must not be below wordsPerWin (%s)",
        mostWordsPerWin(),
        wordsPerWin());
    checkArgument(
        monthsUntilStale() > 0, "monthsUntilStale (%s) must be positive", monthsUntilStale());
    checkArgument(
        0 < likenessOfDuplicates() && likenessOfDuplicates() <= 100,
        "likenessOfDuplicates (%s) must be a percentage above 0",
        likenessOfDuplicates());
    checkArgument(
        evidenceWindowMonths() > 0,
        "evidenceWindowMonths (%s) must be positive",
        evidenceWindowMonths());
    checkArgument(
        0 <= minimumStrength()
            && minimumStrength() <= supportingFrom()
            && supportingFrom() <= strongFrom()
            && strongFrom() <= anchorFrom()
            && anchorFrom() <= 100,
        "minimumStrength (%s), supportingFrom (%s), strongFrom (%s) and anchorFrom (%s) must rise within 0 to 100",
        minimumStrength(),
        supportingFrom(),
        strongFrom(),
        anchorFrom());
    checkArgument(
        winsToBeConsistent() > 0, "winsToBeConsistent (%s) must be positive", winsToBeConsistent());
    checkArgument(
        quartersToBeConsistent() > 0,
        "quartersToBeConsistent (%s) must be positive",
        quartersToBeConsistent());
    checkChoice();
    checkWayUp();
    checkPeople();
    checkAnswers();
    checkReviews();
  }

  private void checkReviews() {
    checkArgument(
        Stream.of(
                monthsOfSelfReview(),
                fewestWinsOfSelfReview(),
                wordsOfSelfReview(),
                fewestMinutesPerCandidate())
            .allMatch(number -> number > 0),
        "the numbers of self-reviews and calibrations must be positive: %s",
        this);
    checkArgument(
        fewestWinsOfSelfReview() <= mostWinsOfSelfReview()
            && fewestMinutesPerCandidate() <= mostMinutesPerCandidate(),
        "the fewest wins and minutes must not be above the most: %s",
        this);
  }

  private void checkChoice() {
    checkArgument(coverageFloor() >= 0, "coverageFloor (%s) must not be negative", coverageFloor());
    checkArgument(
        leastWinsPerDimension() > 0,
        "leastWinsPerDimension (%s) must be positive",
        leastWinsPerDimension());
    checkArgument(
        winsBeyondEvenShare() >= 0,
        "winsBeyondEvenShare (%s) must not be negative",
        winsBeyondEvenShare());
    checkArgument(
        0 <= rentPerWin() && rentPerWin() <= 100, "rentPerWin (%s) must be 0 to 100", rentPerWin());
  }

  private void checkWayUp() {
    checkArgument(
        1 <= ratingBar() && ratingBar() <= 5, "ratingBar (%s) must be 1 to 5", ratingBar());
    checkArgument(
        0 <= percentOfLinesShown() && percentOfLinesShown() <= 100,
        "percentOfLinesShown (%s) must be 0 to 100",
        percentOfLinesShown());
    checkArgument(
        Stream.of(
                ratingDisagreement(),
                shapesOfNextLevelWork(),
                planHorizonMonths(),
                activePlanItems(),
                daysToAnswer(),
                daysToOpportunity(),
                reviewMonths(),
                missedCommitments(),
                wordsOfBusinessCase())
            .allMatch(number -> number > 0),
        "the numbers of ratings, work, plans and reviews must be positive: %s",
        this);
    checkArgument(
        0 <= monthsOfNextLevelWork() && 0 <= dimensionsShort(),
        "monthsOfNextLevelWork (%s) and dimensionsShort (%s) must not be negative",
        monthsOfNextLevelWork(),
        dimensionsShort());
  }

  private void checkPeople() {
    checkArgument(
        Stream.of(
                preworkMonths(),
                yearsOfStagnationAsJunior(),
                fewestChampions(),
                fewestChallengers(),
                daysUntilOpinionIsStale(),
                fewestDaysBetweenConversations(),
                daysOfWaiting(),
                wordsOfSpokenBrief(),
                wordsPerUpdate(),
                episodesPerUpdate())
            .allMatch(number -> number > 0),
        "the numbers of people, conversations and preparation must be positive: %s",
        this);
    checkArgument(
        fewestChampions() <= champions()
            && fewestChallengers() <= mostChallengers()
            && fewestDaysBetweenConversations() <= mostDaysBetweenConversations(),
        "the fewest champions, challengers and days between conversations must not be above the most: %s",
        this);
    checkArgument(
        Stream.of(yearsAsJunior(), yearsAtMid(), yearsAsSenior())
            .allMatch(years -> years.hasLowerBound() && years.lowerEndpoint() >= 0),
        "the years at a level must begin at 0 or later: %s",
        this);
  }

  private void checkAnswers() {
    checkArgument(
        Stream.of(
                workingDaysToSendLetter(),
                workingDaysToAnswerLetter(),
                wordsPerLetter(),
                workingDaysBetweenRequests(),
                daysUntilNoDecision(),
                daysPendingStands(),
                leastPayRisePercent())
            .allMatch(number -> number > 0),
        "the numbers of decisions and letters must be positive: %s",
        this);
  }

  /** The numbers as they stand here. */
  static Defaults standard() {
    return new Builder().build();
  }

  static Builder builder() {
    return new Builder();
  }

  /** Starts from {@link #standard()}. */
  final class Builder extends ImmutableDefaults.Builder {
    Builder() {}
  }
}
