package dev.promo.examples;

import com.google.common.collect.ImmutableList;
import dev.promo.core.PromotionCase;
import dev.promo.core.cycle.AskBlocker;
import dev.promo.core.cycle.tenure.Tenure;
import dev.promo.core.evidence.ScoredWin;
import dev.promo.core.policy.Defaults;
import dev.promo.core.problem.Problem;
import dev.promo.core.sponsor.GrowthArc;
import dev.promo.core.sponsor.PromotionPrecedent;
import dev.promo.core.sponsor.Support;
import dev.promo.core.sponsor.WaitAndSee;
import dev.promo.core.sponsor.talk.Cadence;
import dev.promo.core.sponsor.talk.NoSurprise;
import dev.promo.core.win.EvidenceWindow;
import dev.promo.core.win.Win;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** What is due with the people around a case, as further sections of a page in Markdown. */
final class TalkSheet {
  private final PromotionCase promotion;
  private final Support support;
  private final Defaults defaults;
  private final LocalDate day;
  private final Sheet sheet = new Sheet();

  TalkSheet(PromotionCase promotion, LocalDate day) {
    this.promotion = promotion;
    this.support = promotion.support();
    this.defaults = promotion.defaults();
    this.day = day;
  }

  /** The sections, the first of them on what is wrong with the map. */
  String text(List<Problem> map) {
    section(
        "What is missing on the map", map.stream().map(each -> each.message() + " " + each.mend()));
    section("Talks", talks());
    section("Wins of the packet that no update told of", untold());
    section("Growth", support.growth().stream().map(TalkSheet::arc));
    section("What it took others", precedents());
    section("Before the ask", promotion.askGate(day).blockers().stream().map(TalkSheet::blocker));
    section("What the case rests on", health());
    section("Time at the level", promotion.timeline().tenure().stream().map(this::tenure));
    return sheet.toString();
  }

  private void section(String heading, Stream<String> lines) {
    sheet.line("").line("## " + heading).line("");
    ImmutableList<String> all = lines.collect(ImmutableList.toImmutableList());
    all.forEach(line -> sheet.line("- " + line));
    if (all.isEmpty()) {
      sheet.line("- nothing");
    }
  }

  private Stream<String> talks() {
    ImmutableList<Cadence> cadence = Cadence.between(support.conversations(), defaults);
    return Stream.of(
            Stream.of("Career conversations so far: "
                + Sheet.count(support.conversations().size(), "talk") + "; the time between them: "
                + String.join(", ", cadence.stream().map(Sheet::words).toList()) + "."),
            Cadence.isOverdue(support.conversations(), day, defaults)
                ? Stream.of("The next career conversation is overdue.")
                : Stream.<String>of(),
            unasked(),
            waiting())
        .flatMap(lines -> lines);
  }

  private Stream<String> unasked() {
    EvidenceWindow year = EvidenceWindow.endingOn(day, defaults.evidenceWindowMonths());
    List<String> months = support.feedback().monthsWithoutRequest(year).stream()
        .map(YearMonth::toString)
        .toList();
    return months.isEmpty()
        ? Stream.of()
        : Stream.of("Months in which nobody was asked for feedback: " + String.join(", ", months)
            + ". Ask somebody once a month.");
  }

  private Stream<String> waiting() {
    return WaitAndSee.on(day, promotion.log(), support, promotion.alignment(), defaults).stream()
        .map(quiet -> "Nothing was logged, told or agreed since " + quiet.since() + ".");
  }

  private Stream<String> untold() {
    ImmutableList<Win> shown = promotion.selection().byDimension().values().stream()
        .map(ScoredWin::win)
        .collect(ImmutableList.toImmutableList());
    return NoSurprise.of(shown, support.updates(), day).untold().stream()
        .map(win -> win.date() + " " + win.title());
  }

  private static String arc(GrowthArc arc) {
    List<String> ratings = arc.ratings().entrySet().stream()
        .map(rated -> rated.getKey() + " " + rated.getValue().value())
        .toList();
    return arc.dimension() + ": " + String.join(", ", ratings)
        + arc.direction().map(direction -> ": " + Sheet.words(direction)).orElse("");
  }

  private Stream<String> precedents() {
    String weight = PromotionPrecedent.weightBeside(promotion.rubric().source())
            == PromotionPrecedent.Weight.LEADING
        ? "the best source there is"
        : "beside the ladder";
    return support.precedents().stream()
        .map(precedent -> precedent.who() + ": " + precedent.whatItTook() + " (" + weight + ")");
  }

  private static String blocker(AskBlocker blocker) {
    return blocker.reason() + " " + blocker.change();
  }

  private Stream<String> health() {
    return promotion.health().verdicts().stream()
        .map(verdict -> (verdict.holds() ? "yes" : "no") + ", " + Sheet.words(verdict.question())
            + ": " + verdict.because());
  }

  private String tenure(Tenure tenure) {
    return Sheet.words(tenure.compare(day, defaults)) + " for "
        + Sheet.words(tenure.stage()) + " people; no argument, and in no document"
        + (tenure.isStagnant(day, defaults) ? "; it stands still" : "");
  }
}
