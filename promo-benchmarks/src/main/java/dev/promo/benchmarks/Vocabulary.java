package dev.promo.benchmarks;

import java.util.Random;

/** Words picked by a fixed seed: the same on every machine. */
final class Vocabulary {
  private static final String[] WORDS = """
      agrees aim always anyone asks assumes audit backlog before build burden care change claim clear client close
      coach cost course customer data date decides delay design doubt draft early effort every explains failure finds
      first forecast group guards handover helps honest keeps known lasting later leads learns limit makes market
      measure members method more names need office often open other outcome owns partner people plan problem process
      purpose question quiet reason reports result risk room rule scope season shares shows signal simple solves source
      stable step suppliers team terms test their time tools trade trust under unit value weighs whole work written
      """.strip().split("\\s+");

  private final Random random;

  Vocabulary(long seed) {
    this.random = new Random(seed);
  }

  /** A number from 0 to one less than the bound. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** Whether something happens that does so in so many of a hundred cases. */
  boolean in100(int cases) {
    return below(100) < cases;
  }

  String pick(String... choices) {
    return choices[below(choices.length)];
  }

  /** So many words with a capital at the front and a full stop behind. */
  String sentence(int words) {
    StringBuilder sentence = new StringBuilder();
    for (int i = 0; i < words; i++) {
      sentence.append(i == 0 ? "" : " ").append(pick(WORDS));
    }
    sentence.setCharAt(0, Character.toUpperCase(sentence.charAt(0)));
    return sentence.append('.').toString();
  }
}
