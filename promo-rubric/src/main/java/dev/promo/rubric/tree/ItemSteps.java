package dev.promo.rubric.tree;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import dev.promo.notation.Node;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the items of one list are called: each by one name or, where a record names two things, by two. */
final class ItemSteps {
  private final UsedTexts used;
  private final boolean areNamesRepeated;
  /** The different texts that the items have under keys for dimensions. */
  private final ImmutableSetMultimap<String, String> values;
  /** Whether the key over the list says that its items are levels. */
  private final boolean areLevelsOver;
  /** Whether the key over the list says what its items are. */
  private final boolean areThings;
  /** Whether each item has a number of its own under a key that says level. */
  private final boolean areLevels;

  /**
   * The names of a list's items.
   *
   * @param over what the key over the list says
   */
  ItemSteps(Node.Sequence list, Optional<KeyRole> over, UsedTexts used) {
    this.used = used;
    this.areThings = over.filter(KeyRole::holdsThings).isPresent();
    this.areLevels = over.isEmpty() && areNumbered(list, used);
    this.values = values(list);
    this.areLevelsOver = over.filter(KeyRole.LEVEL::equals).isPresent();
    Set<String> names = new HashSet<>();
    areNamesRepeated = list.items().stream()
        .flatMap(item -> item instanceof Node.Mapping mapping
            ? new TreeItem(mapping, used).text(KeyRole.NAME).stream()
            : Stream.<String>empty())
        .anyMatch(name -> !names.add(name));
  }

  private static ImmutableSetMultimap<String, String> values(Node.Sequence list) {
    ImmutableSetMultimap.Builder<String, String> values = ImmutableSetMultimap.builder();
    for (Node item : list.items()) {
      if (item instanceof Node.Mapping mapping) {
        mapping
            .entries()
            .forEach((key, value) -> UsedTexts.text(value)
                .filter(text -> KeyRole.DIMENSION.is(key))
                .ifPresent(text -> values.put(key, text)));
      }
    }
    return values.build();
  }

  private static boolean areNumbered(Node.Sequence list, UsedTexts used) {
    ImmutableList<String> numbers = list.items().stream()
        .flatMap(item -> item instanceof Node.Mapping mapping
            ? new TreeItem(mapping, used).text(KeyRole.LEVEL).stream()
            : Stream.<String>empty())
        .filter(Axes::isNumber)
        .collect(toImmutableList());
    return numbers.size() > 1
        && numbers.size() == list.items().size()
        && numbers.size() == ImmutableSet.copyOf(numbers).size();
  }

  /**
   * The steps that an item adds.
   *
   * @param number the item's place in its list, for one that has no name at all
   */
  ImmutableList<TreeStep> of(Node.Mapping item, int number) {
    TreeItem keys = new TreeItem(item, used);
    Optional<Map.Entry<String, Node>> name = keys.best(KeyRole.NAME);
    Optional<Map.Entry<String, Node>> level = level(keys);
    boolean isRecord = areNamesRepeated && level.isPresent();
    ImmutableList.Builder<TreeStep> steps = ImmutableList.builder();
    dimensions(keys, name.isEmpty() && level.isEmpty())
        .forEach(group -> steps.add(plain(group, KeyRole.DIMENSION)));
    Optional<KeyRole> kind = areLevels ? Optional.of(KeyRole.LEVEL) : Optional.empty();
    name.ifPresent(found -> steps.add(step(keys, found, kind, !isRecord)));
    if (name.isEmpty() || isRecord) {
      level.ifPresent(found -> steps.add(step(keys, found, Optional.of(KeyRole.LEVEL), true)));
    }
    ImmutableList<TreeStep> named = steps.build();
    return named.isEmpty() ? unnamed(keys, item, number) : named;
  }

  /** A key that names a level; a sentence under it does so only where no short text can. */
  private static Optional<Map.Entry<String, Node>> level(TreeItem keys) {
    return keys.best(KeyRole.LEVEL)
        .filter(
            entry -> UsedTexts.text(entry.getValue()).filter(Texts::isSentence).isEmpty()
                || keys.unknownName().isEmpty());
  }

  /**
   * The keys that name a dimension or groups of them, those first that tell fewer items apart; a sentence does so only
   * where nothing else can.
   */
  private ImmutableList<Map.Entry<String, Node>> dimensions(TreeItem keys, boolean isOnlyName) {
    ImmutableList<Map.Entry<String, Node>> names = keys.all(KeyRole.DIMENSION)
        .filter(entry -> !Texts.isProse(UsedTexts.text(entry.getValue()).orElseThrow()))
        .sorted(Comparator.comparingInt(entry -> values.get(entry.getKey()).size()))
        .collect(toImmutableList());
    return names.isEmpty() && isOnlyName
        ? keys.best(KeyRole.DIMENSION).stream().collect(toImmutableList())
        : names;
  }

  /** Where nothing names an item: no step at all if its keys are names, and so the list holds what a mapping could. */
  private ImmutableList<TreeStep> unnamed(TreeItem keys, Node.Mapping item, int number) {
    Optional<Map.Entry<String, Node>> name = keys.unknownName()
        .or(() -> areLevelsOver ? keys.best(KeyRole.PROFICIENCY) : Optional.empty())
        .or(() -> keys.best(KeyRole.ID));
    if (name.isPresent()) {
      return ImmutableList.of(step(keys, name.get(), Optional.empty(), true));
    }
    return areThings || keys.areKeysKnown()
        ? ImmutableList.of(TreeStep.counted(number, item.location()))
        : ImmutableList.of();
  }

  private TreeStep plain(Map.Entry<String, Node> name, KeyRole role) {
    return TreeStep.listed(
        used.take(name.getValue()).orElseThrow(),
        Optional.of(role),
        name.getValue().location());
  }

  /**
   * A step with all that the item says of itself.
   *
   * @param takesLevel whether a number under a key that says level is the height of this thing
   */
  private TreeStep step(
      TreeItem keys, Map.Entry<String, Node> name, Optional<KeyRole> role, boolean takesLevel) {
    String words = used.take(name.getValue()).orElseThrow();
    Optional<String> height =
        takesLevel ? keys.number(KeyRole.LEVEL, name.getKey()) : Optional.empty();
    return new TreeStep(
        TreeStep.Kind.LISTED,
        words,
        role,
        role.isPresent() && keys.isLeaf()
            ? Optional.empty()
            : keys.take(KeyRole.ID).or(() -> keys.otherName(name.getKey())),
        height.or(() -> keys.take(KeyRole.ORDER)),
        keys.take(KeyRole.WEIGHT),
        keys.take(KeyRole.RANK),
        name.getValue().location());
  }
}
