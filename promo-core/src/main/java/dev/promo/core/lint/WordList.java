package dev.promo.core.lint;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The lists of words that the rules look for. {@link LintWords} holds the words. */
public enum WordList {
  /** W01: beginnings that hide what was done. */
  VAGUE_OPENERS,
  VAGUE_EXCEPTIONS(VAGUE_OPENERS),
  /** Words that may stand before the first verb. */
  FILLERS(Kind.CLASS),
  /** Words that begin a clause of time or place before the first verb. */
  CLAUSE_OPENERS(Kind.CLASS),
  /** Past forms that begin a line and say who did it, as far as they do not end in {@code -ed}. */
  OWNING_VERBS,
  /** W02, W04: something became more, less, better or stopped. */
  CHANGE_VERBS,
  CHANGE_EXCEPTIONS(CHANGE_VERBS),
  /** W02: other signs that something came of it. */
  OUTCOMES,
  OUTCOME_EXCEPTIONS(OUTCOMES),
  /** W30: verbs of becoming less. */
  DOWN_VERBS,
  DOWN_EXCEPTIONS(DOWN_VERBS),
  /** W30: verbs of becoming more. */
  UP_VERBS,
  UP_EXCEPTIONS(UP_VERBS),
  /** W04: other verbs of a level that rose or fell, and of saving. */
  LEVEL_VERBS,
  LEVEL_EXCEPTIONS(LEVEL_VERBS),
  /** W30: verbs that make time less. */
  SPEED_VERBS,
  /** W30: verbs that make time more. */
  SLOW_VERBS,
  /** W30: other verbs of moving, behind which the numbers are not the change of the verb before. */
  MOVES(Kind.CLASS),
  /** W04, W05: signs of a value to compare with. */
  BASELINES,
  BASELINE_EXCEPTIONS(BASELINES),
  /** W06: who may be better off. */
  BENEFICIARIES(true),
  BENEFICIARY_EXCEPTIONS(BENEFICIARIES, true),
  /** W11: somebody said it. */
  SPEECH(true),
  /** W11: what stands in quotation marks is a name or heading. */
  TITLES(true),
  /** W11: words that stand before a colon and are nobody's name. */
  NOT_A_SPEAKER(Kind.CLASS),
  /** W12. */
  INFLATION,
  INFLATION_EXCEPTIONS(INFLATION),
  /** W13: alone. */
  SOLO,
  SOLO_EXCEPTIONS(SOLO),
  /** W13: others are mentioned. */
  TOGETHER(true),
  FIRST_PERSON(true),
  /** W14. */
  GROUP(true),
  GROUP_EXCEPTIONS(GROUP, true),
  /** W15. */
  HEDGES,
  HEDGE_EXCEPTIONS(HEDGES),
  /** An honest estimate, when a number follows; never a hedge. */
  ESTIMATORS,
  /** W29: what makes the number before it an estimate. */
  AFTERTHOUGHTS,
  /** W16: abbreviations that any reader knows. */
  KNOWN_ACRONYMS(Kind.CLASS),
  /** W20: forms of to be. */
  BE,
  /** W20: participles that do not end in {@code -ed}. */
  PARTICIPLES(Kind.CLASS),
  /** W20: what ends in {@code -ed} and is no passive. */
  STATES(Kind.CLASS),
  /** W20: what may stand between to be and its participle. */
  ADVERBS(Kind.CLASS),
  /** W20: before the one who did it. */
  BY(Kind.CLASS),
  /** W21. */
  FUTURE,
  FUTURE_EXCEPTIONS(FUTURE),
  /** W22. */
  EFFORT,
  EFFORT_EXCEPTIONS(EFFORT),
  /** W23. */
  COMPARISON,
  COMPARISON_EXCEPTIONS(COMPARISON),
  /** W23: beginnings that compare when a name follows. */
  COMPARED_WITH,
  /** W24: words that only ever speak of a person. */
  PERSONALITY,
  /** W24: words that speak of a person when a person is near. */
  TRAITS,
  TRAIT_EXCEPTIONS(TRAITS),
  /** W24: those a trait may belong to. */
  PEOPLE(true),
  PRONOUNS(Kind.CLASS),
  /** W24: what may link a person to a trait. */
  LINKS(Kind.CLASS),
  /** W24: the links that say that somebody is something. */
  VERBS_OF_BEING,
  /** W25. */
  PRAISE,
  PRAISE_EXCEPTIONS(PRAISE),
  /** W26. */
  PRIVATE(true),
  PRIVATE_EXCEPTIONS(PRIVATE, true),
  /** W27: marks of what must not leave. */
  SECRETS(true),
  /** W27: somebody's pay, when a sum follows. */
  PAY,
  /** W27: before a secret and a colon. */
  KEYS(Kind.CLASS),
  /** W28: what a sum rests on. */
  BASES,
  /** W31: verbs of output. */
  OUTPUT_VERBS,
  /** W31: what is counted when output is counted. */
  OUTPUT(true),
  /** W31: output that is counted when the line begins with its number. */
  BARE_OUTPUT(true),
  /** W31: vanity whatever the verb. */
  LINES_OF_CODE(true),
  /** W31: the text says what got better. */
  RESULTS_OF_OUTPUT,
  /** W32. */
  LEARNING,
  LEARNING_EXCEPTIONS(LEARNING),
  /** W32: what the learning was used for. */
  APPLICATION,
  /** W32: deeds that are part of the learning and no use of it. */
  FINISHING_WORDS(Kind.CLASS),
  /** W33. */
  PREVENTION,
  PREVENTION_EXCEPTIONS(PREVENTION),
  /** W33: what was at stake. */
  STAKES(true),
  /** W34. */
  RELATIVE_DATES,
  RELATIVE_EXCEPTIONS(RELATIVE_DATES),
  /** P14: what marks an estimate as one. */
  ESTIMATE_MARKS,
  /** The bullet audit: that something was wrong before. */
  PROBLEMS,
  /** The bullet audit: that people had to be brought along. */
  COORDINATION,
  /** Quantities: units of time, each with its seconds, such as {@code hour 3600}. */
  TIME_UNITS(Kind.VALUES),
  PERCENT_WORDS(Kind.CLASS),
  /** Quantities: names and codes of currencies. */
  CURRENCIES(Kind.CLASS),
  /** Quantities: what multiplies a number before it, each with its value, such as {@code million 1000000}. */
  MAGNITUDES(Kind.VALUES),
  /** Quantities: numbers in words, each with its value, such as {@code twelve 12}. */
  NUMBERS(Kind.VALUES),
  /** Quantities without a numeral, such as {@code halved}. */
  FACTORS,
  FACTOR_EXCEPTIONS(FACTORS),
  /** Quantities: a number behind one of these is a name, as in {@code phase 2}. */
  LABELS(Kind.CLASS),
  MONTHS(Kind.CLASS),
  /** Quantities: a number behind one of these that may be a year is one. */
  YEAR_WORDS(Kind.CLASS),
  /** Quantities: before the first value of a change. */
  FROM(Kind.CLASS),
  /** Quantities: before the last value of a change. */
  TO(Kind.CLASS),
  /** Quantities: what is counted. */
  COUNT_UNITS(Kind.CLASS),
  /** Quantities: what makes a bare number behind it a rate, as in {@code 5 a month}. */
  RATE_WORDS(Kind.CLASS),
  /** Quantities: what makes a bare number a value, as in {@code rose to 95}. */
  VALUE_WORDS(Kind.CLASS),
  /** Quantities: what may stand between the words that open a time frame and its number. */
  FRAME_WORDS(Kind.CLASS),
  /** Quantities: what makes a span of time a frame and no result, as in {@code for two years}. */
  FRAME_OPENERS(Kind.CLASS),
  /** Quantities: what makes a span of time a result after all, as in {@code for 90 days without an accident}. */
  FREEDOM(Kind.CLASS),
  /** Quantities: words that cannot be what is counted. */
  CLOSING_WORDS(Kind.CLASS),
  /** Words too common to tell two wins apart. */
  STOP_WORDS(Kind.CLASS);

  private enum Kind {
    /** Looked for as phrases. */
    PHRASES,
    /** Single words that are only asked for where a number stands. */
    CLASS,
    /** Single words with a number each. */
    VALUES
  }

  private final Kind kind;
  private final boolean names;
  private final @Nullable WordList ordinary;

  WordList() {
    this(Kind.PHRASES, false, null);
  }

  WordList(boolean names) {
    this(Kind.PHRASES, names, null);
  }

  WordList(WordList ordinary) {
    this(Kind.PHRASES, false, ordinary);
  }

  WordList(WordList ordinary, boolean names) {
    this(Kind.PHRASES, names, ordinary);
  }

  WordList(Kind kind) {
    this(kind, true, null);
  }

  WordList(Kind kind, boolean names, @Nullable WordList ordinary) {
    this.kind = kind;
    this.names = names;
    this.ordinary = ordinary;
  }

  /** Its place among the lists, for tables by list. */
  @SuppressWarnings("EnumOrdinal")
  int index() {
    return ordinal();
  }

  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  boolean isPhrases() {
    return kind == Kind.PHRASES;
  }

  /** Whether each entry is a word and its value. */
  boolean hasValues() {
    return kind == Kind.VALUES;
  }

  /** The list whose phrases do not count where a phrase of this one stands. */
  Optional<WordList> exceptionTo() {
    return Optional.ofNullable(ordinary);
  }

  /** Whether a word written like a name still belongs to the list. */
  boolean takesNames() {
    return names;
  }
}
