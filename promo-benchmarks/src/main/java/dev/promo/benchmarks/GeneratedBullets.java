package dev.promo.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** Bullets of about 60 words as people write them: vague ones, measured ones, and some that break a rule. */
final class GeneratedBullets {
  private static final long SEED = 7;
  private static final int WORDS = 60;
  private static final String[] PIECES = {
    "Helped with the move of the billing export through most of April.",
    "Cut wrong invoices from 9% to 2% of all for 14 branches.",
    "I think this probably saved several hours a week for the night shift.",
    "Reduced alerts at night by half: 40 checks were unused.",
    "Negotiated the lease, which saved €18,000 a year, confirmed by finance.",
    "The onboarding guide was rewritten in March 2026 and joiners start a week earlier.",
    "Rebuilt the supplier scorecard with 11 suppliers; complaints went from 9 a month to 1.",
    "Marta wrote: \"Without this work our opening would have slipped.\"",
    "Recently moved two teams to the new KTLO queue, version 2.3.1.",
    "Trained 14 new starters, who now run the release rota alone.",
    "Prevented another outage like that of June, when 8,000 orders were stuck at peak.",
    "Closed 140 tickets and reviewed 96 pull requests this half.",
    "Delivered a world-class reporting tool that is opened weekly in 9 of 11 regions.",
    "We launched the portal and customers were happier."
  };

  private GeneratedBullets() {}

  static List<String> texts(int count) {
    Vocabulary vocabulary = new Vocabulary(SEED);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      texts.add(text(vocabulary));
    }
    return texts;
  }

  private static String text(Vocabulary vocabulary) {
    StringBuilder text = new StringBuilder();
    int words = 0;
    while (words < WORDS) {
      String piece = vocabulary.in100(25) ? vocabulary.sentence(12) : vocabulary.pick(PIECES);
      words += piece.split(" ").length;
      text.append(text.length() == 0 ? "" : " ").append(piece);
    }
    return text.toString();
  }
}
