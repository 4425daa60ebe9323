package dev.promo.packet.format;

import com.google.common.collect.ImmutableList;
import dev.promo.packet.document.Bullets;
import dev.promo.packet.document.Cell;
import dev.promo.packet.document.Document;
import dev.promo.packet.document.Fact;
import dev.promo.packet.document.Facts;
import dev.promo.packet.document.FinePrint;
import dev.promo.packet.document.Heading;
import dev.promo.packet.document.Inline;
import dev.promo.packet.document.Item;
import dev.promo.packet.document.Numbered;
import dev.promo.packet.document.Paragraph;
import dev.promo.packet.document.Quotation;
import dev.promo.packet.document.Table;
import java.util.Arrays;

/** A document as full as a packet may be: fifteen items of about 34 words and every other section. All invented. */
public final class SamplePacket {
  private SamplePacket() {}

  public static Document document() {
    return Document.of(
        "Case for promotion: Jörg Müßig, Senior Engineer (L5) to Staff Engineer (L6)",
        "en",
        header(),
        new Heading(2, "The ask"),
        ask(),
        new Heading(2, "The ladder at a glance"),
        ladder(),
        new Heading(2, "Evidence"),
        new Heading(3, "Technical direction"),
        direction(),
        new Heading(3, "Delivery"),
        delivery(),
        new Heading(3, "Reliability"),
        reliability(),
        new Heading(3, "Growing others"),
        growing(),
        new Heading(3, "Business impact"),
        business(),
        new Heading(2, "What others say"),
        quotation(
            "The cut-over plan was the first one I could sign without asking for a second reading.",
            "فاطمة الزهراء, Director of Finance Systems, 2026-05-04; uses the ledger daily"),
        quotation(
            "I learned to write a decision record from Jörg; my last four passed review unchanged.",
            "佐藤 美咲, Engineer (L4), 2026-06-18; mentored since January"),
        quotation(
            "Nobody on call has been woken by the settlement job since the queue was split.",
            "Grzegorz Brzęczyszczykiewicz, Site Reliability Lead, 2026-08-30; same rota"),
        new Heading(2, "Gaps and reasons not to promote"),
        gaps(),
        new Heading(2, "What the promotion makes possible"),
        possible(),
        FinePrint.of(
            "Numbers marked (est.) are estimates; their bases stand in the appendix. Prepared under "
                + "Promotion Policy 4.2 and Quotation Consent Policy 1.1."),
        FinePrint.of("This packet supports a decision and does not replace one."));
  }

  private static Facts header() {
    return Facts.of(
        Fact.of("Candidate", "Jörg Müßig"),
        Fact.of("Step", "L5 → L6"),
        Fact.of("Role family", "Software Engineering"),
        Fact.of("Sponsor", "Aroha Ngata-O’Brien"),
        Fact.of("Cycle", "2026 H2"),
        Fact.of("Evidence window", "2025-10-01 to 2026-09-30"),
        Fact.of(
            "Rubric",
            Inline.link("Engineering ladder 7", "https://ladder.example/eng?v=7&lang=en")),
        Fact.of("Packet", "version 3, 2026-11-22, confidential"));
  }

  private static Paragraph ask() {
    return Paragraph.of(
        Inline.strong("Promote Jörg Müßig to Staff Engineer with effect from 1 January 2027."),
        Inline.text(
            " For a year he has set direction for three teams rather than for one. Close of books fell "
                + "from 9 days to 4, and incidents from the ledger from 31 to 6 a quarter [1, 8]. The merger in spring "
                + "doubles the ledger’s users, and its design needs an owner at this level."));
  }

  private static Table ladder() {
    return new Table(
        ImmutableList.of("Dimension", "Asked at L6", "Evidence", "State", "Quarters", "Seen by"),
        ImmutableList.of(
            row(
                "Technical direction",
                "Sets technical direction that several teams follow without being told",
                "1–4",
                "Convincing",
                "4",
                "Director, peers"),
            row(
                "Delivery",
                "Lands work that spans teams, on the date agreed with others",
                "5–7",
                "Convincing",
                "3",
                "Product, finance"),
            row(
                "Reliability",
                "Raises the floor for every team on the shared rota",
                "8–10",
                "Convincing",
                "4",
                "SRE lead"),
            row(
                "Growing others",
                "Grows senior engineers who go on to lead designs",
                "11–13",
                "Solid",
                "2",
                "Two engineers"),
            row(
                "Business impact",
                "Moves a number that the company reports outside engineering",
                "14, 15",
                "Thin",
                "2",
                "Finance")));
  }

  private static Numbered direction() {
    return Numbered.of(
        1,
        win(
            "Close of books fell from 9 days to 4",
            " (Q2 2026) for 3 finance teams: I replaced nightly batches with an event ledger, wrote the design, and "
                + "led five engineers from two groups through review and cut-over.",
            "W-12 · 2026 Q2 · corroborated by فاطمة الزهراء · design record 41",
            "Direction: two other teams adopted the design unasked."),
        win(
            "One schema now serves 14 services, before it 5 schemas",
            " (2025 Q4 to 2026 Q1): I chaired the working group, settled the identifier dispute with a measured "
                + "trial, and retired the last adapter in March.",
            "W-07 · 2026 Q1 · corroborated by 3 tech leads · schema registry",
            "Direction: the rule outlived the project."),
        win(
            "Design reviews take 3 days instead of 11",
            " (median, 2026 Q1 to Q3) for 6 teams: I wrote a two-page form, trained nine reviewers, and published "
                + "queue times each week, so that authors could see when to expect an answer.",
            "W-19 · 2026 Q3 · corroborated by Aroha Ngata-O’Brien · review board",
            "Direction: the form is now the department’s."),
        win(
            "Storage for the ledger costs 38 % less",
            " (est., 2026 Q3, against Q1) at unchanged retention: I compared four layouts on a month of real "
                + "traffic, chose columnar files, and wrote the migration that six services then ran alone.",
            "W-21 · 2026 Q3 · corroborated by cloud finance · cost report",
            "Direction: a choice across teams, taken on data."));
  }

  private static Numbered delivery() {
    return Numbered.of(
        5,
        win(
            "All 212 reports moved to the ledger by 30 June",
            ", two weeks before the date agreed with audit: I split the work by reader rather than by table, ran the "
                + "weekly burn-down, and took the eleven hardest reports myself.",
            "W-14 · 2026 Q2 · corroborated by internal audit · tracker",
            "Delivery: four teams, one date, no extension."),
        win(
            "Refund handling went live in 5 countries in one quarter",
            " where the first country had taken two: I drew the common steps out of the pilot, wrote them as a "
                + "checklist, and paired with each country’s engineer for two days.",
            "W-09 · 2026 Q1 · corroborated by product operations · launch notes",
            "Delivery: others could repeat it."),
        win(
            "Feature flags older than 90 days fell from 164 to 12",
            " (2025 Q4) across the payments code: I gave each flag an owner and a last day, built the report that "
                + "teams see on Mondays, and removed sixty flags by hand.",
            "W-03 · 2025 Q4 · corroborated by 佐藤 美咲 · flag report",
            "Delivery: less to test for every release."));
  }

  private static Numbered reliability() {
    return Numbered.of(
        8,
        win(
            "Incidents from the ledger fell from 31 to 6 a quarter",
            " (2025 Q4 to 2026 Q3): I sorted a year of reports by cause, showed that two queues caused most, split "
                + "them, and agreed budgets for retries with five callers.",
            "W-16 · 2026 Q3 · corroborated by G. Brzęczyszczykiewicz · incident log",
            "Reliability: the cause went, not the alarm."),
        win(
            "Restoring the ledger takes 22 minutes, before it 6 hours",
            " (drills, 2026 Q2): I wrote the restore as code, ran it against copies every night, and handed the drill "
                + "to the on-call rota with a one-page guide.",
            "W-15 · 2026 Q2 · corroborated by SRE · drill record",
            "Reliability: proved monthly by people other than me."),
        win(
            "No payment was booked twice in the 9 months since January",
            " after 17 in the 9 months before: I traced the race to a retry without a key, designed keys that callers "
                + "cannot forget, and changed eight clients with their owners.",
            "W-05 · 2026 Q1 · corroborated by treasury · reconciliation report",
            "Reliability: the mistake cannot be written any more."));
  }

  private static Numbered growing() {
    return Numbered.of(
        11,
        win(
            "Two engineers whom I mentored now lead designs alone",
            " (2026 Q2 and Q3): we met weekly, they wrote and I asked, and I moved from author to reviewer on four "
                + "designs that passed the board without change.",
            "W-18 · 2026 Q3 · corroborated by both engineers · board minutes",
            "Growing: seniors, not only juniors."),
        win(
            "Ramp-up to a first production change fell from 24 days to 8",
            " (7 joiners, 2026 Q1 to Q3): I watched two joiners, removed the five longest waits with their owners, and "
                + "wrote the first-week guide they now keep.",
            "W-11 · 2026 Q2 · corroborated by the people partner · survey",
            "Growing: a path that others maintain."),
        win(
            "Review comments answered within a day rose from 41 % to 83 %",
            " (2025 Q4 to 2026 Q2) in 3 teams: I proposed a reviewing hour, kept it for a quarter, and published what "
                + "slowed us, names left out.",
            "W-08 · 2026 Q2 · corroborated by team leads · review statistics",
            "Growing: a habit that lasted."));
  }

  private static Numbered business() {
    return Numbered.of(
        14,
        win(
            "Late fees paid to suppliers fell from €410k to €95k",
            " (2026 H1, against 2025 H1): I found that approvals waited on a nightly file, moved them onto the ledger, "
                + "and agreed the new cut-off with procurement and treasury.",
            "W-13 · 2026 Q2 · corroborated by procurement · ledger query 77",
            "Business: a number finance reports."),
        win(
            "Month-end overtime in accounting fell from 640 to 190 hours",
            " (est., 2026 Q3, against 2025 Q3): I sat with the team for two closes, automated the nine checks that "
                + "cost them most, and left the remaining judgement with them.",
            "W-20 · 2026 Q3 · corroborated by accounting · time sheets",
            "Business: thin so far, one site only."));
  }

  private static Bullets gaps() {
    return Bullets.of(
        Item.of(
            Inline.strong("Business impact rests on one site."),
            Inline.text(
                " Mitigation: the second site moves in February; owner Aroha Ngata-O’Brien; looked at again "
                    + "on 15 March 2027.")),
        Item.of(
            Inline.strong("Two designs had few outside reviewers."),
            Inline.text(
                " Mitigation: both go to the group board; owner Jörg Müßig; by 18 December 2026.")));
  }

  private static Paragraph possible() {
    return Paragraph.of(
        "Jörg will own the ledger’s design through the merger and answer for it to both finance "
            + "departments. The business needs one close of books for two companies by the third quarter of 2027, and "
            + "today nobody is asked to decide across them.");
  }

  private static ImmutableList<Cell> row(String... cells) {
    return Arrays.stream(cells).map(Cell::of).collect(ImmutableList.toImmutableList());
  }

  private static Item win(String result, String way, String tag, String why) {
    return Item.of(Inline.strong(result), Inline.text(way))
        .withNote(Inline.text(tag))
        .withNote(Inline.text(why));
  }

  private static Quotation quotation(String words, String attribution) {
    return Quotation.of(words, attribution);
  }
}
