package dev.promo.benchmarks;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A year of 200 wins of about 60 words, as a program hands them over: a number before and after, 1 to 3 dimensions, up
 * to 2 witnesses with a quotation, up to 2 links. A quarter of the titles opens weakly.
 */
final class GeneratedWins {
  private static final long SEED = 42;
  private static final int WINS = 200;
  private static final LocalDate FIRST_DAY = LocalDate.of(2025, 11, 1);
  private static final int DAYS = 365;
  private static final int WEAK_IN_100 = 25;
  private static final String[] WEAK = {"Helped with", "Worked on", "Supported", "Was part of"};
  private static final String[] STRONG = {
    "Rebuilt", "Automated", "Simplified", "Led", "Introduced", "Cut", "Mapped", "Replaced"
  };
  private static final String[] OBJECTS = {
    "the invoice matching run",
    "the month-end checklist",
    "the supplier onboarding form",
    "the returns agreement",
    "the on-call rota",
    "the care team’s macros",
    "the slotting plan",
    "the forecast model"
  };
  private static final String[] HOWS = {
    "with finance and two suppliers",
    "after talks in four teams",
    "from a one-page proposal",
    "without a new licence",
    "under an audit deadline",
    "for every site & shift"
  };
  private static final String[] PEOPLE = {
    "Zoë Núñez",
    "Łukasz Żak",
    "Søren Ødegård",
    "Nguyễn Thị Ánh",
    "Jürgen Groß",
    "Anaïs Lefèvre",
    "Chloe O’Neill",
    "Dana Ito"
  };
  private static final String[] QUOTATIONS = {
    "Month-end is quiet now — nobody stays late any more.",
    "We stopped guessing; the numbers are simply there.",
    "It changed how “done” is understood in our team — for good.",
    "I would ask for this help again tomorrow."
  };

  private final Vocabulary vocabulary = new Vocabulary(SEED);

  private GeneratedWins() {}

  static List<Object> tree() {
    GeneratedWins generated = new GeneratedWins();
    List<Object> wins = new ArrayList<>();
    for (int i = 0; i < WINS; i++) {
      wins.add(generated.win());
    }
    return wins;
  }

  private Map<String, Object> win() {
    int before = 20 + vocabulary.below(80);
    BigDecimal after = BigDecimal.valueOf(10 + vocabulary.below(190), 1);
    String unit = vocabulary.pick("hours", "days", "EUR", "%");
    LocalDate date = FIRST_DAY.plusDays(vocabulary.below(DAYS));
    Map<String, Object> win = new LinkedHashMap<>();
    win.put("date", date.toString());
    win.put("title", title());
    win.put("result", "It takes " + after + " " + unit + " instead of " + before + " per month.");
    win.put("story", vocabulary.sentence(16) + " " + vocabulary.sentence(15));
    win.put("part", vocabulary.pick("I framed it and ran the trial.", "I wrote the plan."));
    win.put("metrics", List.of(metric(before, after, unit)));
    win.put(
        "for",
        List.of(ImmutableMap.of(
            "who", vocabulary.pick("accounts payable", "the night shift"), "count", 14)));
    win.put("dimensions", dimensions());
    win.put("seen", seen(date));
    win.put("links", links());
    if (vocabulary.in100(50)) {
      win.put("shared", List.of("operations review"));
    }
    win.put("project", vocabulary.pick("Quiet month-end", "One stock list"));
    win.put("goal", "Fewer late orders");
    return win;
  }

  private String title() {
    String opener = vocabulary.pick(vocabulary.in100(WEAK_IN_100) ? WEAK : STRONG);
    return opener + " " + vocabulary.pick(OBJECTS) + " " + vocabulary.pick(HOWS);
  }

  private Map<String, Object> metric(int before, BigDecimal after, String unit) {
    Map<String, Object> metric = new LinkedHashMap<>();
    metric.put("name", "time or cost of a run");
    metric.put("before", before);
    metric.put("after", after);
    metric.put("unit", unit);
    metric.put("period", "per month");
    metric.put("class", vocabulary.pick("time", "quality", "money", "people", "risk"));
    metric.put("provenance", vocabulary.pick("measured", "estimated", "reported"));
    metric.put("basis", "time sheets of March and April");
    return metric;
  }

  private List<Object> dimensions() {
    int first = vocabulary.below(GeneratedLadder.DIMENSIONS.size());
    int claims = 1 + vocabulary.below(3);
    List<Object> dimensions = new ArrayList<>();
    for (int i = 0; i < claims; i++) {
      String name = GeneratedLadder.DIMENSIONS.get((first + i) % GeneratedLadder.DIMENSIONS.size());
      dimensions.add(
          ImmutableMap.of("id", name.toLowerCase(Locale.ROOT), "reason", "others now do it alike"));
    }
    return dimensions;
  }

  private List<Object> seen(LocalDate date) {
    int witnesses = vocabulary.below(3);
    List<Object> seen = new ArrayList<>();
    for (int i = 0; i < witnesses; i++) {
      Map<String, Object> witness = new LinkedHashMap<>();
      witness.put(
          "by", ImmutableMap.of("name", vocabulary.pick(PEOPLE), "role", "Head of Payables"));
      witness.put(
          "relation", vocabulary.pick("manager", "senior", "peer", "stakeholder", "customer"));
      witness.put("words", vocabulary.pick(QUOTATIONS));
      witness.put("date", date.plusDays(i + 1).toString());
      witness.put("consent", vocabulary.pick("private-to-candidate", "to-committee", "public"));
      seen.add(witness);
    }
    return seen;
  }

  private List<Object> links() {
    int count = vocabulary.below(3);
    List<Object> links = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Map<String, Object> link = new LinkedHashMap<>();
      link.put("label", "time report");
      link.put("address", "https://erp.example/report?id=" + vocabulary.below(10_000) + "&page=2");
      link.put("system", vocabulary.in100(50));
      links.add(link);
    }
    return links;
  }
}
