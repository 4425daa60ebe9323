package dev.promo.core.sponsor.feedback;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.win.EvidenceWindow;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * All feedback asked for and received. Two logs of the same feedback are equal, whatever order it came in.
 *
 * @param items newest first
 * @param requests newest first
 */
public record FeedbackLog(
    ImmutableList<FeedbackItem> items, ImmutableList<FeedbackRequest> requests) {
  private static final Comparator<FeedbackItem> NEWEST_ITEM_FIRST = Comparator.comparing(
          FeedbackItem::date)
      .reversed()
      .thenComparing(FeedbackItem::point)
      .thenComparing(Record::toString);
  private static final Comparator<FeedbackRequest> NEWEST_REQUEST_FIRST =
      Comparator.comparing(FeedbackRequest::on).reversed().thenComparing(Record::toString);

  /** Nothing asked and nothing said. */
  public static final FeedbackLog NONE = new FeedbackLog(ImmutableList.of(), ImmutableList.of());

  public FeedbackLog {
    items = ImmutableList.sortedCopyOf(NEWEST_ITEM_FIRST, items);
    requests = ImmutableList.sortedCopyOf(NEWEST_REQUEST_FIRST, requests);
  }

  /** The negative feedback that nobody has answered yet, newest first. */
  public ImmutableList<FeedbackItem> openConcerns() {
    return items.stream().filter(FeedbackItem::isOpenConcern).collect(toImmutableList());
  }

  /**
   * The calendar months that lie whole in the window and in which nobody was asked, oldest first: each is worth a nudge,
   * since people seldom criticise unasked.
   */
  public ImmutableList<YearMonth> monthsWithoutRequest(EvidenceWindow window) {
    ImmutableSet<YearMonth> asked =
        requests.stream().map(request -> YearMonth.from(request.on())).collect(toImmutableSet());
    return Stream.iterate(
            YearMonth.from(window.from()),
            month -> !month.atEndOfMonth().isAfter(window.to()),
            month -> month.plusMonths(1))
        .filter(month -> window.contains(month.atDay(1)))
        .filter(month -> !asked.contains(month))
        .collect(toImmutableList());
  }
}
