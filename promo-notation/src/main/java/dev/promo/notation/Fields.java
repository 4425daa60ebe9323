package dev.promo.notation;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Booleans;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Problem;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Takes the values out of one mapping and reports what is wrong with them, each at its place. Ask for every key the
 * mapping may have, then {@link #build}.
 *
 * <p>A key without a value, or with a blank one, counts as absent. A malformed value is reported and left out. It costs
 * the mapping only when it was required. Texts come without blanks around them. For one thread.
 */
public final class Fields {
  private static final int USUAL_KEYS = 20;

  private final Node node;
  private final KeyedNodes entries;
  private final Consumer<Problem> problems;
  private final Complaints complaints;
  private final List<String> asked = new ArrayList<>(USUAL_KEYS);
  private final boolean[] read;
  private boolean broken;

  private Fields(Node node, KeyedNodes entries, Consumer<Problem> problems) {
    this.node = node;
    this.entries = entries;
    this.problems = problems;
    this.complaints = new Complaints(problems);
    this.read = new boolean[entries.size()];
  }

  /**
   * The fields of a mapping. Anything else is a {@code WRONG_TYPE}: it has no fields, and nothing can be built of it.
   *
   * @param problems is handed each problem as it is met, those of mappings inside this one included
   */
  public static Fields of(Node node, Consumer<Problem> problems) {
    if (node instanceof Node.Mapping mapping) {
      return new Fields(mapping, mapping.keyed(), problems);
    }
    Fields none = new Fields(node, new KeyedNodes(), problems);
    none.complaints.wrongType("a mapping with keys", node);
    none.broken = true;
    return none;
  }

  public Optional<String> text(String key) {
    @Nullable Node value = present(key);
    return value == null ? Optional.empty() : words(value);
  }

  /** The text of a key as it was written, with the blanks around it, also when it is nothing but blanks. */
  public Optional<String> verbatim(String key) {
    @Nullable Node value = written(key);
    if (value instanceof Node.Scalar scalar) {
      return scalar.isNothing() ? Optional.empty() : Optional.of(scalar.text());
    }
    if (value != null) {
      complaints.wrongType("a text", value);
    }
    return Optional.empty();
  }

  public Optional<String> requiredText(String key) {
    return required(key, text(key));
  }

  /** A date of the calendar in the form {@code 2026-03-31}; else {@code NOT_A_DATE}. */
  public Optional<LocalDate> date(String key) {
    return value(key, Kind.DATE);
  }

  public Optional<LocalDate> requiredDate(String key) {
    return required(key, date(key));
  }

  /** A whole number in digits; else {@code NOT_A_NUMBER}, or {@code OUT_OF_RANGE} beyond the two bounds. */
  public Optional<Integer> integer(String key, int min, int max) {
    checkArgument(min <= max, "min (%s) must not be above max (%s)", min, max);
    return value(key, Kind.WHOLE_NUMBER)
        .filter(number -> isWithin(key, number, min, max))
        .map(BigInteger::intValueExact);
  }

  /**
   * A number of at most 40 characters with its written digits, so that {@code 1.50} keeps two places; else {@code
   * NOT_A_NUMBER}, also with thousands separators, a currency sign or an exponent.
   */
  public Optional<BigDecimal> decimal(String key) {
    return value(key, Kind.DECIMAL);
  }

  public Optional<BigDecimal> requiredDecimal(String key) {
    return required(key, decimal(key));
  }

  /** {@code yes}, {@code no}, {@code true} or {@code false} in any case; else {@code NOT_YES_OR_NO}. */
  public Optional<Boolean> flag(String key) {
    return value(key, Kind.FLAG);
  }

  /**
   * A constant written in any case, with hyphens, underscores or blanks between its words: {@code TO_COMMITTEE} is
   * {@code to-committee}. Else {@code UNKNOWN_VALUE}, with the possible values.
   */
  public <E extends Enum<E>> Optional<E> choice(String key, Class<E> type) {
    return value(key, Kind.choice(type));
  }

  public <E extends Enum<E>> Optional<E> requiredChoice(String key, Class<E> type) {
    return required(key, choice(key, type));
  }

  /** The constants of a list, or one constant as a list of one, each as {@link #choice} reads it. */
  public <E extends Enum<E>> ImmutableList<E> choices(String key, Class<E> type) {
    Kind<E> kind = Kind.choice(type);
    return each(key, item -> value(key, item, kind).orElse(null));
  }

  /** The texts of a list, or one text as a list of one. Blank items are left out. */
  public ImmutableList<String> texts(String key) {
    return each(key, item -> words(item).orElse(null));
  }

  /** The mappings of a list, or one mapping as a list of one. Anything else is a {@code WRONG_TYPE} and left out. */
  public ImmutableList<Fields> list(String key) {
    return list(key, item -> of(item, problems));
  }

  /**
   * As {@link #list(String)}, where a text may stand for a mapping with one key: with {@code shortFor} being {@code
   * name}, {@code - Dana Ito} is short for {@code - name: Dana Ito}.
   */
  public ImmutableList<Fields> list(String key, String shortFor) {
    return list(
        key,
        item -> item instanceof Node.Scalar
            ? new Fields(item, KeyedNodes.of(shortFor, item), problems)
            : of(item, problems));
  }

  private ImmutableList<Fields> list(String key, Function<Node, Fields> mapping) {
    return each(key, item -> {
      Fields fields = mapping.apply(item);
      return fields.broken ? null : fields;
    });
  }

  /**
   * The values of a list of texts and mappings, or one of them as a list of one.
   *
   * @param ofText makes a value of a text, which comes without blanks around it, and of its place
   * @param ofMapping makes a value of a mapping, if it can
   */
  public <T> ImmutableList<T> values(
      String key, BiFunction<String, Location, T> ofText, Function<Fields, Optional<T>> ofMapping) {
    return each(
        key,
        item -> item instanceof Node.Scalar scalar
            ? ofText.apply(scalar.text().strip(), scalar.place())
            : ofMapping.apply(of(item, problems)).orElse(null));
  }

  /** The mapping under a key. Anything else is a {@code WRONG_TYPE} and counts as absent. */
  public Optional<Fields> fields(String key) {
    return node(key).map(value -> of(value, problems)).filter(each -> !each.broken);
  }

  /** The value of a key, whatever it is. */
  public Optional<Node> node(String key) {
    return Optional.ofNullable(present(key));
  }

  /** The value of a key, unless it is blank. */
  private @Nullable Node present(String key) {
    @Nullable Node value = written(key);
    return value == null || isBlank(value) ? null : value;
  }

  private @Nullable Node written(String key) {
    asked.add(key);
    int position = entries.position(key);
    if (position < 0) {
      return null;
    }
    read[position] = true;
    return entries.value(position);
  }

  /** The keys as written and in written order, each once, also those without a value. */
  public ImmutableList<String> keys() {
    return entries.keys();
  }

  public Location location() {
    return node.location();
  }

  /** The place of a key's value; the mapping's own when the key is not written. */
  public Location location(String key) {
    int position = entries.position(key);
    return position < 0 ? location() : entries.value(position).location();
  }

  /** The place of a key; the mapping's own when the key is not written. */
  public Location keyLocation(String key) {
    return node instanceof Node.Mapping mapping && entries.position(key) >= 0
        ? mapping.keyLocation(key)
        : location();
  }

  /** The keys nobody has asked for yet, in written order: those that {@link #build} would not know. */
  public ImmutableSet<String> unread() {
    return IntStream.range(0, read.length)
        .filter(position -> !read[position])
        .mapToObj(entries::key)
        .collect(toImmutableSet());
  }

  /** Reports what only the caller can see to be wrong. It does not keep {@link #build} from building. */
  public void problem(Problem problem) {
    problems.accept(problem);
  }

  /**
   * Ends the reading of this mapping; to be called once. Every key that nobody asked for is an {@code UNKNOWN_KEY}.
   *
   * @param value makes the value; what it complains about in an {@link IllegalArgumentException} or {@link
   *     IllegalStateException} becomes an {@code INVALID_VALUE} at this mapping. Not called when a required field is
   *     missing or malformed.
   */
  public <T> Optional<T> build(Supplier<T> value) {
    if (Booleans.contains(read, false)) {
      ImmutableSet<String> known = ImmutableSet.copyOf(asked);
      unread().forEach(key -> complaints.unknown(key, keyLocation(key), known));
    }
    return broken ? Optional.empty() : make(value, this::location);
  }

  /**
   * Makes a value of what stands under one key. What it complains about becomes an {@code INVALID_VALUE} at that key and
   * costs nothing but this value; the mapping itself is still to be built.
   */
  public <T> Optional<T> make(String key, Supplier<T> value) {
    return make(value, () -> location(key));
  }

  private <T> Optional<T> make(Supplier<T> value, Supplier<Location> place) {
    try {
      return Optional.of(value.get());
    } catch (IllegalArgumentException | IllegalStateException complaint) {
      complaints.invalid(complaint, place.get());
      return Optional.empty();
    }
  }

  private <T> Optional<T> value(String key, Kind<T> kind) {
    @Nullable Node value = present(key);
    return value == null ? Optional.empty() : value(key, value, kind);
  }

  private <T> Optional<T> value(String key, Node written, Kind<T> kind) {
    Optional<String> text = words(written);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<T> value = kind.reader().apply(text.get());
    if (value.isEmpty()) {
      complaints.malformed(kind, key, text.get(), written.location());
    }
    return value;
  }

  /**
   * Says that nothing can be built without the value of a key. Where the key is absent, that is a {@code MISSING_KEY}.
   *
   * @param value what the caller read there; if it is empty although the key has a value, the caller has reported why
   * @return the value as given
   */
  public <T> Optional<T> required(String key, Optional<T> value) {
    if (value.isEmpty()) {
      boolean hasKeys = node instanceof Node.Mapping || entries.size() > 0;
      if (node(key).isEmpty() && hasKeys) {
        complaints.missing(key, location());
      }
      broken = true;
    }
    return value;
  }

  private boolean isWithin(String key, BigInteger number, int min, int max) {
    boolean within = number.compareTo(BigInteger.valueOf(min)) >= 0
        && number.compareTo(BigInteger.valueOf(max)) <= 0;
    if (!within) {
      complaints.outOfRange(key, number, min, max, location(key));
    }
    return within;
  }

  /** What can be made of the items of a list, or of one value as a list of one; blank ones are left out. */
  private <T> ImmutableList<T> each(String key, Function<Node, @Nullable T> reading) {
    @Nullable Node value = present(key);
    if (value == null) {
      return ImmutableList.of();
    }
    ImmutableList<Node> items = items(value);
    ImmutableList.Builder<T> values = ImmutableList.builderWithExpectedSize(items.size());
    for (Node item : items) {
      @Nullable T read = isBlank(item) ? null : reading.apply(item);
      if (read != null) {
        values.add(read);
      }
    }
    return values.build();
  }

  private static ImmutableList<Node> items(Node value) {
    return value instanceof Node.Sequence list ? list.items() : ImmutableList.of(value);
  }

  /** The text of a value that is not blank. */
  private Optional<String> words(Node value) {
    if (value instanceof Node.Scalar scalar) {
      return Optional.of(scalar.text().strip());
    }
    complaints.wrongType("a text", value);
    return Optional.empty();
  }

  private static boolean isBlank(Node value) {
    return value instanceof Node.Scalar scalar
        && (scalar.isNothing() || scalar.text().isBlank());
  }
}
