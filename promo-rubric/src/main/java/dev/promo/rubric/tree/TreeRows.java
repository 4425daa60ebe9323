package dev.promo.rubric.tree;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import dev.promo.core.rubric.Behaviour;
import dev.promo.notation.Node;
import dev.promo.rubric.draft.LevelNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Turns a tree into rows, one for each way that ends at texts, in written order. Names come from the keys that name a
 * thing, from keys that are names, or from the place in the list.
 */
final class TreeRows {
  private static final int MOST_KEYS = 4_096;

  private final UsedTexts used;
  private final List<TreeRow> rows = new ArrayList<>();
  private final Map<String, Boolean> levelKeys = new HashMap<>();
  private final ImmutableListMultimap.Builder<KeyRole, TreeStep> declared =
      ImmutableListMultimap.builder();

  private TreeRows(UsedTexts used) {
    this.used = used;
  }

  static TreeRows of(Node root, UsedTexts used) {
    TreeRows found = new TreeRows(used);
    if (root instanceof Node.Mapping mapping) {
      found.thing(mapping, ImmutableList.of());
    } else if (root instanceof Node.Sequence list) {
      found.list(list, Optional.empty(), ImmutableList.of(), ImmutableList.of());
    }
    return found;
  }

  ImmutableList<TreeRow> rows() {
    return ImmutableList.copyOf(rows);
  }

  /** The levels and the dimensions that the root lists, whether or not anything is asked there. */
  ImmutableListMultimap<KeyRole, TreeStep> declared() {
    return declared.build();
  }

  private void thing(Node.Mapping mapping, ImmutableList<TreeStep> path) {
    int first = rows.size();
    entries(mapping, path);
    joinParts(new TreeItem(mapping, used), path, rows.subList(first, rows.size()));
  }

  /** Gives the only line of a thing the examples and all else that the thing has for it. */
  private static void joinParts(TreeItem item, ImmutableList<TreeStep> path, List<TreeRow> added) {
    boolean hasExamples = added.stream().anyMatch(row -> row.use() == TreeRow.Use.EXAMPLE);
    OptionalInt line = onlyLine(path, added);
    if (line.isPresent() && (hasExamples || item.isLeaf())) {
      TreeRow row = added.get(line.getAsInt());
      added.set(line.getAsInt(), row.with(item.withParts(row.texts().get(0))));
      added.removeIf(each -> each.use() == TreeRow.Use.EXAMPLE && each.path().equals(path));
    }
  }

  /** The row of the only text that a thing is about or, without any, of the only text asked in it. */
  private static OptionalInt onlyLine(ImmutableList<TreeStep> path, List<TreeRow> added) {
    ImmutableList<Integer> about = lines(path, added, TreeRow.Use.ABOUT);
    ImmutableList<Integer> lines = about.isEmpty() ? lines(path, added, TreeRow.Use.ASKED) : about;
    return lines.size() == 1 && added.get(lines.get(0)).texts().size() == 1
        ? OptionalInt.of(lines.get(0))
        : OptionalInt.empty();
  }

  private static ImmutableList<Integer> lines(
      ImmutableList<TreeStep> path, List<TreeRow> added, TreeRow.Use use) {
    return IntStream.range(0, added.size())
        .boxed()
        .filter(at -> added.get(at).use() == use && added.get(at).path().equals(path))
        .collect(toImmutableList());
  }

  private void entries(Node.Mapping mapping, ImmutableList<TreeStep> path) {
    boolean isDictionary = isDictionary(mapping, path);
    boolean isAbout = !path.isEmpty() && TreeStep.last(path).has(KeyRole.ABOUT);
    SiblingKeys keys = new SiblingKeys(mapping);
    for (Map.Entry<String, Node> entry : mapping.entries().entrySet()) {
      Optional<KeyRole> role = keys.role(entry);
      TreeStep step = TreeStep.of(entry.getKey(), role, mapping.keyLocation(entry.getKey()));
      if (entry.getValue() instanceof Node.Mapping inner) {
        inside(inner, path, steps(step, inner));
      } else if (entry.getValue() instanceof Node.Sequence list) {
        TreeStep over = TreeStep.of(entry.getKey(), role, list.location());
        list(list, Optional.of(over), path, isNameless(step) ? path : with(path, keyed(step)));
      } else if (isAsked(entry, step, isDictionary, isAbout)) {
        asked(entry.getValue(), step, path);
      }
    }
  }

  private ImmutableList<TreeStep> steps(TreeStep keyed, Node.Mapping mapping) {
    if (keyed.has(KeyRole.ABOUT) && areLevels(mapping)) {
      return ImmutableList.of(keyed.asContainer());
    }
    return keyed.isContainer() ? ImmutableList.of(keyed) : new TreeItem(mapping, used).steps(keyed);
  }

  /** Whether what a thing is about is said level by level. */
  private static boolean areLevels(Node.Mapping mapping) {
    return !mapping.entries().isEmpty()
        && mapping.entries().keySet().stream().allMatch(Axes::isNumber);
  }

  /** A list of names with a thing each, written so for their order. */
  private void dictionary(OrderedThings things, ImmutableList<TreeStep> path) {
    things.forEach((step, mapping) -> inside(mapping, path, steps(step, mapping)));
  }

  private void inside(
      Node.Mapping mapping, ImmutableList<TreeStep> path, ImmutableList<TreeStep> steps) {
    if (steps.size() == 1) {
      declare(path, steps.get(0), holdsLevels(mapping));
    }
    thing(mapping, with(path, steps));
  }

  /** A short text in a list of levels or dimensions at the root is the name of one. */
  private void declareText(Node item, ImmutableList<TreeStep> path, Optional<KeyRole> role) {
    if (path.isEmpty() && role.isPresent()) {
      UsedTexts.text(item)
          .filter(text -> !Texts.isProse(text))
          .ifPresent(name -> declared.put(role.get(), TreeStep.keyed(name, role, item.location())));
    }
  }

  /** Whether levels stand in it, and so it is none itself, whatever the key over it says. */
  private static boolean holdsLevels(Node.Mapping mapping) {
    return mapping.entries().entrySet().stream()
        .anyMatch(entry ->
            !(entry.getValue() instanceof Node.Scalar) && KeyRole.LEVEL.is(entry.getKey()));
  }

  private void declare(ImmutableList<TreeStep> path, TreeStep thing, boolean holdsLevels) {
    if (path.size() == 1 && path.get(0).isContainer()) {
      path.get(0)
          .role()
          .filter(role -> role != KeyRole.LEVEL || !holdsLevels)
          .filter(role -> thing.role().map(role::equals).orElse(true))
          .ifPresent(role -> declared.put(role, thing));
    }
  }

  private static TreeStep keyed(TreeStep step) {
    return TreeStep.keyed(step.name(), step.role(), step.place());
  }

  /** Whether the key says what the texts are, and is not the name of what they are about. */
  private static boolean isNameless(TreeStep step) {
    return step.has(KeyRole.BEHAVIOUR) || step.has(KeyRole.ABOUT) || step.has(KeyRole.EXAMPLE);
  }

  /** Whether the keys of a mapping are names: it is no item of a list, and has no name of its own. */
  private static boolean isDictionary(Node.Mapping mapping, ImmutableList<TreeStep> path) {
    return !path.isEmpty()
        && !TreeStep.last(path).isItem()
        && mapping.entries().keySet().stream().noneMatch(KeyRole.NAME::is);
  }

  /**
   * Whether a text is asked.
   *
   * @param isDictionary whether the keys beside it are names
   * @param isAbout whether they are names of what is only described, of which short texts are other names
   */
  private boolean isAsked(
      Map.Entry<String, Node> entry, TreeStep step, boolean isDictionary, boolean isAbout) {
    Optional<String> text = UsedTexts.text(entry.getValue());
    if (text.isEmpty() || used.has(entry.getValue())) {
      return false;
    }
    boolean isProse = Texts.isProse(text.get());
    return step.role()
        .map(role -> role == KeyRole.BEHAVIOUR
            || role == KeyRole.ABOUT
            || (role == KeyRole.DIMENSION && isProse))
        .orElseGet(() -> isProse || (!isAbout && (isDictionary || isLevel(step.name()))));
  }

  /** Whether a key is called as levels are; past the most keys that any ladder has, none is. */
  private boolean isLevel(String key) {
    Boolean known = levelKeys.get(key);
    if (known != null || levelKeys.size() >= MOST_KEYS) {
      return known != null && known;
    }
    boolean isLevel = LevelNames.isLevel(key);
    levelKeys.put(key, isLevel);
    return isLevel;
  }

  private void asked(Node value, TreeStep step, ImmutableList<TreeStep> path) {
    used.take(value);
    Behaviour whole = Behaviour.of(((Node.Scalar) value).text().strip(), value.location());
    row(
        isNameless(step) ? path : with(path, keyed(step)),
        ImmutableList.of(whole),
        use(step.role()));
  }

  /**
   * The lines of a list, and the things in it.
   *
   * @param over the key over the list, where there is one
   * @param path the way to the mapping that holds the key
   * @param end the way to the lines
   */
  private void list(
      Node.Sequence list,
      Optional<TreeStep> over,
      ImmutableList<TreeStep> path,
      ImmutableList<TreeStep> end) {
    Optional<KeyRole> role = over.flatMap(TreeStep::role);
    ImmutableList<TreeStep> container = over.map(step -> with(path, step)).orElse(path);
    Optional<OrderedThings> things = OrderedThings.in(list);
    if (things.isPresent()) {
      dictionary(things.get(), container);
      return;
    }
    ItemSteps names = new ItemSteps(list, role, used);
    Lines lines = new Lines(used);
    int number = 0;
    for (Node item : list.items()) {
      number++;
      if (item instanceof Node.Sequence nested) {
        lines.addNested(nested);
      } else if (item instanceof Node.Mapping mapping) {
        TreeItem asked = new TreeItem(mapping, used);
        if (asked.isBehaviour() && !isDeclared(asked, path, role)) {
          lines.add(asked.behaviour());
        } else {
          inside(mapping, container, names.of(mapping, number));
        }
      } else {
        declareText(item, path, role);
        lines.addText(item);
      }
    }
    row(end, lines.all(), use(role));
  }

  /** Whether it is a level, or a dimension of a list at the root, even where no more than its name is said. */
  private static boolean isDeclared(
      TreeItem item, ImmutableList<TreeStep> path, Optional<KeyRole> role) {
    return role.equals(Optional.of(KeyRole.LEVEL))
        || (path.isEmpty()
            && role.equals(Optional.of(KeyRole.DIMENSION))
            && item.best(KeyRole.NAME).isPresent());
  }

  private void row(ImmutableList<TreeStep> path, ImmutableList<Behaviour> texts, TreeRow.Use use) {
    if (!texts.isEmpty()) {
      rows.add(new TreeRow(path, texts, use));
    }
  }

  private static TreeRow.Use use(Optional<KeyRole> role) {
    if (role.equals(Optional.of(KeyRole.EXAMPLE))) {
      return TreeRow.Use.EXAMPLE;
    }
    return role.equals(Optional.of(KeyRole.ABOUT)) ? TreeRow.Use.ABOUT : TreeRow.Use.ASKED;
  }

  private static ImmutableList<TreeStep> with(ImmutableList<TreeStep> path, TreeStep step) {
    return with(path, ImmutableList.of(step));
  }

  private static ImmutableList<TreeStep> with(
      ImmutableList<TreeStep> path, ImmutableList<TreeStep> steps) {
    return ImmutableList.<TreeStep>builder().addAll(path).addAll(steps).build();
  }
}
