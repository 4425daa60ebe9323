package dev.promo.journal;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import dev.promo.core.person.Consent;
import dev.promo.core.person.Person;
import dev.promo.core.person.Relation;
import dev.promo.core.win.Corroboration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody who saw the work, on one line: {@code "exact words"; Name (Role); relation; date; consent; terms}, the words left
 * out when nothing was said.
 *
 * <p>The first quote with a semicolon behind it ends the words. Words that hold such a pair have a backslash inside it.
 */
final class WitnessLine {
  private static final String QUOTES = "\"“”„«»";
  private static final Pattern END_OF_WORDS = Pattern.compile("[" + QUOTES + "];");
  private static final Pattern PAIR = Pattern.compile("([" + QUOTES + "])(\\\\*);");
  private static final Pattern ESCAPED_PAIR = Pattern.compile("([" + QUOTES + "])\\\\(\\\\*);");

  private final Once<Relation> relation = new Once<>("relation");
  private final Once<LocalDate> date = new Once<>("date");
  private final Once<Consent> consent = new Once<>("consent");
  private final ConsentTermsFields terms = new ConsentTermsFields();

  private WitnessLine() {}

  static Corroboration parseSaid(String line) {
    Matcher end = END_OF_WORDS.matcher(line);
    checkArgument(
        !line.isEmpty() && CharMatcher.anyOf(QUOTES).matches(line.charAt(0)) && end.find(1),
        "the words stand first, in double quotes, with a semicolon behind them");
    String words = ESCAPED_PAIR.matcher(line.substring(1, end.start())).replaceAll("$1$2;");
    return new WitnessLine()
        .read(line.substring(end.end()))
        .words(words.strip())
        .build();
  }

  static Corroboration parseSeen(String line) {
    return new WitnessLine().read(line).build();
  }

  private Corroboration.Builder read(String line) {
    Fragments fragments = Fragments.of(line);
    Person speaker = Person.parse(fragments.next());
    while (fragments.hasNext()) {
      field(fragments.next());
    }
    checkArgument(
        relation.get().isPresent(),
        "say who they are to you: manager, senior, peer, report, stakeholder or customer");
    Corroboration.Builder seen =
        Corroboration.builder().speaker(speaker).relation(relation.get().get());
    date.get().ifPresent(seen::date);
    consent.get().ifPresent(seen::consent);
    return seen.terms(terms.terms());
  }

  private void field(String field) {
    if (terms.read(field)) {
      return;
    }
    Optional<Relation> related = Words.constant(field, Relation.class);
    Optional<LocalDate> day = Dates.parse(field);
    Optional<Consent> agreed = Words.constant(field, Consent.class);
    checkArgument(
        related.isPresent() || day.isPresent() || agreed.isPresent(),
        "'%s' is neither a relation, nor a date such as 2026-03-20, nor a consent such as to-committee",
        field);
    related.ifPresent(relation::set);
    day.ifPresent(date::set);
    agreed.ifPresent(consent::set);
  }

  static String print(Corroboration seen) {
    StringBuilder line = new StringBuilder();
    seen.words().ifPresent(words -> line.append('"').append(escaped(words)).append("\"; "));
    line.append(seen.speaker()).append("; ").append(Words.of(seen.relation()));
    seen.date().ifPresent(date -> line.append("; ").append(date));
    if (seen.consent() != Consent.PRIVATE_TO_CANDIDATE) {
      line.append("; ").append(Words.of(seen.consent()));
    }
    ConsentTermsFields.print(seen.terms(), line);
    return line.toString();
  }

  private static String escaped(String words) {
    return PAIR.matcher(words).replaceAll("$1\\\\$2;");
  }
}
