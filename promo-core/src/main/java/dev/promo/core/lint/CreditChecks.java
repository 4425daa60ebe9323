package dev.promo.core.lint;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.promo.core.lint.Draft.Part;
import dev.promo.core.lint.Hits.Hit;
import java.util.Locale;

/** Whether a line tells the author's part from that of others. */
final class CreditChecks {
  private static final Splitter BLANKS = Splitter.on(' ').omitEmptyStrings();
  private static final int AGENT_REACH = 5;
  private static final int MOST_ADVERBS = 4;

  private CreditChecks() {}

  static void hogging(Reading reading, Findings findings) {
    Draft draft = reading.draft();
    if (!draft.isVerifiedSolo()) {
      for (Hit hit : reading.hits().of(WordList.SOLO)) {
        findings.add(
            WinRule.CREDIT_HOGGING, reading.start(hit.first()), reading.endBefore(hit.end()));
      }
    }
    boolean isShared =
        reading.knows(Part.COLLABORATORS) && !draft.collaborators().isEmpty();
    if (isShared && !reading.has(WordList.TOGETHER) && !isAnyoneNamed(reading)) {
      reading
          .firstHit(WordList.FIRST_PERSON)
          .ifPresent(hit -> findings.add(
              WinRule.CREDIT_HOGGING, reading.start(hit.first()), reading.endBefore(hit.end())));
    }
  }

  private static boolean isAnyoneNamed(Reading reading) {
    String text = reading.draft().text().toLowerCase(Locale.ROOT);
    return reading.draft().collaborators().stream()
        .flatMap(name -> names(name).stream())
        .anyMatch(text::contains);
  }

  /** The words of a name, without a role behind a comma or bracket and without initials. */
  private static ImmutableList<String> names(String collaborator) {
    String name = collaborator.toLowerCase(Locale.ROOT).split("[,(]", 2)[0];
    return BLANKS
        .splitToStream(name)
        .filter(word -> word.length() > 2)
        .collect(ImmutableList.toImmutableList());
  }

  static void diffusion(Reading reading, Findings findings) {
    if (reading.has(WordList.FIRST_PERSON)
        || reading.draft().ownPart().isPresent()
        || reading.opening().isOwned()) {
      return;
    }
    reading.hits().of(WordList.GROUP).stream()
        .filter(hit -> !isCountry(reading, hit) && !reading.isQuoted(hit.first()))
        .findFirst()
        .ifPresent(hit -> findings.add(
            WinRule.CREDIT_DIFFUSION, reading.start(hit.first()), reading.endBefore(hit.end())));
  }

  /** {@code US} is a country. */
  private static boolean isCountry(Reading reading, Hit hit) {
    return reading.tokens().isAllCapitals(hit.first());
  }

  static void passive(Reading reading, Findings findings) {
    if (reading.has(WordList.FIRST_PERSON) || reading.opening().isOwned()) {
      return;
    }
    for (Hit be : reading.hits().of(WordList.BE)) {
      int participle = be.end();
      while (participle < be.end() + MOST_ADVERBS && isAdverb(reading, participle)) {
        participle++;
      }
      if (isParticiple(reading, participle) && !hasAgent(reading, participle + 1)) {
        findings.add(
            WinRule.PASSIVE_NO_OWNER, reading.start(be.first()), reading.endBefore(participle + 1));
        return;
      }
    }
  }

  private static boolean isAdverb(Reading reading, int token) {
    return reading.tokens().endsWith(token, "ly")
        || reading.isIn(token, WordList.BE)
        || reading.isIn(token, WordList.ADVERBS);
  }

  private static boolean isParticiple(Reading reading, int token) {
    return !reading.isIn(token, WordList.STATES)
        && (reading.tokens().endsWith(token, "ed") || reading.isIn(token, WordList.PARTICIPLES));
  }

  /** Whether {@code by} and somebody follows: not a number, a day, or another deed. */
  private static boolean hasAgent(Reading reading, int from) {
    Tokens tokens = reading.tokens();
    for (int at = from; at < from + AGENT_REACH && tokens.isWord(at); at++) {
      if (reading.isIn(at, WordList.BY)) {
        int agent = at + 1;
        return tokens.isWord(agent)
            && !tokens.endsWith(agent, "ing")
            && !reading.isIn(agent, WordList.MONTHS)
            && !reading.isIn(agent, WordList.NUMBERS)
            && !reading.hits().covers(WordList.FACTORS, agent)
            && !reading.hits().covers(WordList.FACTORS, at);
      }
    }
    return false;
  }
}
