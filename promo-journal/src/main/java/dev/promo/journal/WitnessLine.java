package dev.promo.journal;

import static com.google.common.base.Preconditions.checkArgument;

import dev.promo.core.person.Consent;
import dev.promo.core.person.Person;
import dev.promo.core.person.Relation;
import dev.promo.core.win.Corroboration;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody who saw the work, on one line: {@code "exact words"; Name (Role); relation; date; consent}, the words left
 * out when nothing was said.
 */
final class WitnessLine {
  private static final String END_OF_WORDS = "\";";

  private WitnessLine() {}

  static Corroboration parseSaid(String line) {
    String straight = line.replace('“', '"').replace('”', '"');
    int end = straight.indexOf(END_OF_WORDS, 1);
    checkArgument(
        straight.startsWith("\"") && end > 0,
        "the words stand first, in double quotes, before a semicolon");
    return parse(line.substring(end + END_OF_WORDS.length()))
        .words(line.substring(1, end).strip())
        .build();
  }

  static Corroboration parseSeen(String line) {
    return parse(line).build();
  }

  private static Corroboration.Builder parse(String line) {
    Fragments fragments = Fragments.of(line);
    Corroboration.Builder seen = Corroboration.builder().speaker(Person.parse(fragments.next()));
    boolean related = false;
    while (fragments.hasNext()) {
      String field = fragments.next();
      Optional<Relation> relation = Words.constant(field, Relation.class);
      relation.ifPresent(seen::relation);
      related |= relation.isPresent();
      if (relation.isEmpty()) {
        dateOrConsent(seen, field);
      }
    }
    checkArgument(
        related, "say who they are to you: manager, senior, peer, report, stakeholder or customer");
    return seen;
  }

  private static void dateOrConsent(Corroboration.Builder seen, String field) {
    Optional<LocalDate> date = Dates.parse(field);
    Optional<Consent> consent = Words.constant(field, Consent.class);
    checkArgument(
        date.isPresent() || consent.isPresent(),
        "'%s' is neither a relation, nor a date such as 2026-03-20, nor a consent such as to-committee",
        field);
    date.ifPresent(seen::date);
    consent.ifPresent(seen::consent);
  }

  static String print(Corroboration seen) {
    StringBuilder line = new StringBuilder();
    seen.words()
        .ifPresent(words -> line.append('"').append(words).append(END_OF_WORDS).append(' '));
    line.append(seen.speaker()).append("; ").append(Words.of(seen.relation()));
    seen.date().ifPresent(date -> line.append("; ").append(date));
    if (seen.consent() != Consent.PRIVATE_TO_CANDIDATE) {
      line.append("; ").append(Words.of(seen.consent()));
    }
    return line.toString();
  }
}
