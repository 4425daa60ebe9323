package dev.promo.rubric.document;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.problem.Location;
import dev.promo.rubric.draft.CellText;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A dimension with steps of its own, lowest first.
 *
 * @param name what it is called
 * @param group the headings over its own, outermost first
 * @param part the block it stands in
 * @param scale what the steps are called together; blank where nothing says it
 */
record Axis(
    String name,
    ImmutableList<String> group,
    DocumentPart part,
    String scale,
    ImmutableList<Step> steps) {
  private static final Pattern DIGITS = Pattern.compile("(?<![0-9])[0-9]{1,2}(?![0-9])");
  private static final Pattern RANGE = Pattern.compile(
      "(?<![0-9])([0-9]{1,2})(?:\\s*(?:[-–—~〜～→]|to|até|bis|à|до|から)\\s*([0-9]{1,2}))?(?![0-9])");
  private static final int MOST_LETTERS_BESIDE_A_NUMBER = 12;
  private static final Pattern ASIDE = Pattern.compile("[(（][^()（）]*[)）]");

  /**
   * One step.
   *
   * @param label what it begins with: its name, or the first part of it
   * @param name what it is called
   * @param number its number as written, or its place in the list
   * @param numbered whether its number is written
   * @param text what it says, as a grid holds text
   */
  record Step(
      String label, String name, int number, boolean numbered, String text, Location place) {}

  /** An axis whose steps rise, in whichever order they are written. */
  static Axis rising(
      String name,
      ImmutableList<String> group,
      DocumentPart part,
      String scale,
      ImmutableList<Step> steps) {
    boolean falling = steps.size() > 1
        && IntStream.range(1, steps.size())
            .allMatch(i -> steps.get(i).number() < steps.get(i - 1).number());
    return new Axis(name, group, part, scale, falling ? steps.reverse() : steps);
  }

  /** The number a step's name gives, where it gives just one. */
  static OptionalInt number(String name) {
    Matcher digits = DIGITS.matcher(name);
    if (!digits.find()) {
      return OptionalInt.empty();
    }
    int number = Integer.parseInt(digits.group());
    return digits.find() ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /** Whether its name begins with a number that only counts the dimensions. */
  boolean isNumbered() {
    return !bareName().equals(name);
  }

  String bareName() {
    return NameKey.withoutNumber(name);
  }

  ImmutableSet<String> keys() {
    return NameKey.all(name);
  }

  /** Whether its steps have numbers that are written. */
  boolean hasNumbers() {
    return steps.stream().allMatch(step -> step.numbered());
  }

  /** What its steps begin with. */
  ImmutableList<String> labels() {
    return steps.stream().map(Step::label).collect(toImmutableList());
  }

  ImmutableSet<String> stepKeys() {
    return steps.stream().map(step -> NameKey.of(step.name())).collect(toImmutableSet());
  }

  ImmutableList<String> stepNames() {
    return steps.stream().map(Step::name).collect(toImmutableList());
  }

  /** The step that a few words name: by its name, or by a number or the lower end of a range. */
  Optional<Step> step(String words) {
    return named(words).or(() -> numbered(words));
  }

  Optional<Step> named(String words) {
    String key = NameKey.of(words);
    return key.isEmpty()
        ? Optional.empty()
        : steps.stream().filter(step -> NameKey.all(step.name()).contains(key)).findFirst();
  }

  /** Whether the words are a number of a step, or a range of them, whether or not the axis has it. */
  static boolean isNumber(String words) {
    String bare = ASIDE.matcher(words).replaceAll(" ");
    Matcher range = RANGE.matcher(bare);
    long letters =
        range.replaceAll("").codePoints().filter(Character::isLetterOrDigit).count();
    return bare.length() < 60
        && RANGE.matcher(bare).find()
        && letters <= MOST_LETTERS_BESIDE_A_NUMBER;
  }

  private Optional<Step> numbered(String words) {
    Matcher range = RANGE.matcher(words);
    if (!isNumber(words) || !range.find()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(range.group(1));
    return steps.stream().filter(step -> step.number() == number).findFirst();
  }

  /** Whether a text says no more than a step does. */
  static boolean repeats(String text, Step step) {
    return NameKey.of(text).equals(NameKey.of(step.text()))
        || NameKey.of(text).equals(NameKey.of(step.name() + " " + step.text()))
        || CellText.tidy(text).isBlank();
  }
}
