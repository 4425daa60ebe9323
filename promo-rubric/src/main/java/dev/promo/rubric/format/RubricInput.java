package dev.promo.rubric.format;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import dev.promo.notation.Node;
import dev.promo.notation.Source;
import dev.promo.notation.Tree;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What a {@link RubricFormat} reads: one source, or the files of a folder that may be one ladder together; as they are,
 * and as trees of YAML or JSON, parsed once for all formats.
 */
public final class RubricInput {
  private static final ImmutableSet<String> OTHER_NOTATIONS =
      ImmutableSet.of(".md", ".markdown", ".csv", ".tsv", ".xlsx", ".html", ".htm", ".txt");

  private final String name;
  private final ImmutableList<RubricInput> files;
  private final Optional<Source> source;
  private final Supplier<Parsed<Node>> tree;
  private final RubricOptions options;
  private final Map<Class<?>, Object> worked = new ConcurrentHashMap<>();

  private RubricInput(
      String name,
      ImmutableList<RubricInput> files,
      Optional<Source> source,
      RubricOptions options) {
    this.name = name;
    this.files = files;
    this.source = source;
    this.tree = Suppliers.memoize(() -> Tree.read(source()));
    this.options = options;
  }

  public static RubricInput of(Source source) {
    return of(source, RubricOptions.detect());
  }

  public static RubricInput of(Source source, RubricOptions options) {
    return new RubricInput(source.name(), ImmutableList.of(), Optional.of(source), options);
  }

  /**
   * A folder.
   *
   * @param name the folder's name
   * @param sources its files and those of the folders in it, named from the same place as the folder
   */
  public static RubricInput ofFolder(
      String name, ImmutableList<Source> sources, RubricOptions options) {
    return new RubricInput(
        name,
        sources.stream().map(file -> of(file, options)).collect(toImmutableList()),
        Optional.empty(),
        options);
  }

  /** Whether these are several files, none of which is the ladder by itself. */
  public boolean isFolder() {
    return source.isEmpty();
  }

  /** The files of a folder by name; none for a single source. */
  public ImmutableList<RubricInput> files() {
    return files;
  }

  /**
   * The single source.
   *
   * @throws IllegalArgumentException for a folder
   */
  public Source source() {
    checkArgument(source.isPresent(), "%s is a folder", name);
    return source.get();
  }

  /** The same with all texts in UTF-8, as {@link Source#inUtf8} tells them. */
  public Parsed<RubricInput> inUtf8() {
    return isFolder() ? filesInUtf8() : source().inUtf8().flatMap(read -> Parsed.of(with(read)));
  }

  private RubricInput with(Source read) {
    return read == source() ? this : of(read, options);
  }

  private Parsed<RubricInput> filesInUtf8() {
    ImmutableList.Builder<Source> read = ImmutableList.builder();
    ImmutableList.Builder<Problem> guesses = ImmutableList.builder();
    for (RubricInput file : files) {
      Parsed<Source> utf8 = file.source().inUtf8();
      utf8.value().ifPresent(read::add);
      guesses.addAll(utf8.problems());
    }
    return guesses.build().isEmpty()
        ? Parsed.of(this)
        : Parsed.of(ofFolder(name, read.build(), options), guesses.build());
  }

  /** What the caller said about the ladder. */
  public RubricOptions options() {
    return options;
  }

  /** Whether this may be YAML or JSON: a single source, unless its name ends as those of other notations do. */
  public boolean mayBeTree() {
    String lower = name.toLowerCase(Locale.ROOT);
    return !isFolder() && OTHER_NOTATIONS.stream().noneMatch(lower::endsWith);
  }

  /** The source read as YAML or JSON; fails with the syntax problems of a source that is neither. */
  public Parsed<Node> tree() {
    return tree.get();
  }

  /**
   * What is worked out from this input once, for all formats that ask for it.
   *
   * @param kind what it is; each kind is worked out by one way of working only
   */
  public <T> T once(Class<T> kind, Supplier<T> work) {
    return kind.cast(worked.computeIfAbsent(kind, key -> work.get()));
  }

  /** The name of the source or folder as it was given. */
  public String name() {
    return name;
  }

  /** The file's or folder's own name, without the folders before it; never blank. */
  public String fileName() {
    String last = name.substring(name.lastIndexOf('/') + 1);
    return last.isBlank() ? name : last;
  }
}
