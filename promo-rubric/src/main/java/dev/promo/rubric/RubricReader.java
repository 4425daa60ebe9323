package dev.promo.rubric;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import dev.promo.core.rubric.Rubric;
import dev.promo.notation.Source;
import dev.promo.rubric.document.HtmlHeadingsFormat;
import dev.promo.rubric.document.StepsFormat;
import dev.promo.rubric.document.TablesFormat;
import dev.promo.rubric.format.LoadedRubric;
import dev.promo.rubric.format.RubricFormat;
import dev.promo.rubric.format.RubricInput;
import dev.promo.rubric.format.RubricOptions;
import dev.promo.rubric.markdown.HeadingsFormat;
import dev.promo.rubric.markdown.JobDescriptionFormat;
import dev.promo.rubric.table.FifteenFiveFormat;
import dev.promo.rubric.table.LevelRowsFormat;
import dev.promo.rubric.table.LongTableFormat;
import dev.promo.rubric.table.MatrixFormat;
import dev.promo.rubric.tree.CaseFormat;
import dev.promo.rubric.tree.FlatListFormat;
import dev.promo.rubric.tree.LevelFilesFormat;
import dev.promo.rubric.tree.NestedFormat;
import dev.promo.rubric.tree.PromoRubricFormat;
import dev.promo.rubric.tree.SpokenFormat;
import dev.promo.rubric.tree.StepReferencesFormat;
import dev.promo.rubric.tree.TracksFormat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/** The door for ladders: tries its formats in order; the first that knows the notation reads the ladder. */
public final class RubricReader {
  private static final String UNKNOWN_FORMAT = "UNKNOWN_FORMAT";

  private final ImmutableList<RubricFormat> formats;

  private RubricReader(ImmutableList<RubricFormat> formats) {
    this.formats = formats;
  }

  /** Knows the formats of this module, those with the clearest marks first. */
  public static RubricReader standard() {
    ImmutableList<RubricFormat> formats = ImmutableList.of(
        new PromoRubricFormat(),
        new SpokenFormat(),
        new FlatListFormat(),
        new CaseFormat(),
        new TracksFormat(),
        new StepReferencesFormat(),
        new FifteenFiveFormat(),
        new MatrixFormat(),
        new LevelRowsFormat(),
        new LongTableFormat(),
        NestedFormat.byDimension(),
        NestedFormat.byLevel(),
        new StepsFormat(),
        new TablesFormat(),
        new HtmlHeadingsFormat(),
        new HeadingsFormat(),
        new LevelFilesFormat(),
        new JobDescriptionFormat());
    return new RubricReader(ImmutableList.<RubricFormat>builder()
        .addAll(formats)
        .add(new DimensionFilesFormat(formats))
        .build());
  }

  /** Knows the formats that other modules on the path provide, in the order they are found, then the standard ones. */
  public static RubricReader installed() {
    return new RubricReader(ImmutableList.<RubricFormat>builder()
        .addAll(ServiceLoader.load(RubricFormat.class))
        .addAll(standard().formats)
        .build());
  }

  /** The same reader with one more format, which is tried before all others and so may replace one of them. */
  public RubricReader withFirst(RubricFormat format) {
    return new RubricReader(
        ImmutableList.<RubricFormat>builder().add(format).addAll(formats).build());
  }

  /** Reads the ladder in a file, or the one that the files of a folder make together. */
  public Parsed<Rubric> read(Path path) {
    return load(path).flatMap(loaded -> Parsed.of(loaded.rubric()));
  }

  /** Reads the ladder in a source. */
  public Parsed<Rubric> read(Source source) {
    return load(RubricInput.of(source)).flatMap(loaded -> Parsed.of(loaded.rubric()));
  }

  /** As {@link #read(Path)}, with an account of how the ladder was understood. */
  public Parsed<LoadedRubric> load(Path path) {
    return load(path, RubricOptions.detect());
  }

  public Parsed<LoadedRubric> load(Path path, RubricOptions options) {
    return Files.isDirectory(path)
        ? Folder.read(path, options).flatMap(this::load)
        : Source.read(path).flatMap(source -> load(RubricInput.of(source, options)));
  }

  /**
   * Reads a ladder from what is at hand already. Texts that are saved for Windows, and not in UTF-8, are read with the
   * warning {@code ENCODING_GUESSED}.
   */
  public Parsed<LoadedRubric> load(RubricInput input) {
    return input.inUtf8().flatMap(this::loadUtf8);
  }

  private Parsed<LoadedRubric> loadUtf8(RubricInput input) {
    for (RubricFormat format : formats) {
      Optional<Parsed<LoadedRubric>> read =
          isWanted(format, input.options()) ? format.read(input) : Optional.empty();
      if (read.isPresent()) {
        return read.get().flatMap(loaded -> Parsed.of(loaded, remarks(input, loaded)));
      }
    }
    return unknown(input);
  }

  private static boolean isWanted(RubricFormat format, RubricOptions options) {
    return options.format().map(format.name()::equals).orElse(true);
  }

  private static Iterable<Problem> remarks(RubricInput input, LoadedRubric loaded) {
    return Iterables.concat(brokenFiles(input), notes(loaded));
  }

  /** Says once how much of the source has no place in the rubric. */
  private static ImmutableList<Problem> notes(LoadedRubric loaded) {
    int pieces = loaded.unmapped().size();
    return pieces == 0
        ? ImmutableList.of()
        : ImmutableList.of(
            Problem.note(
                "NOT_MAPPED",
                loaded.unmapped().get(0).location(),
                "What stands here has no place in a rubric"
                    + (pieces == 1 ? "." : ", nor have " + (pieces - 1) + " more pieces of text."),
                "Nothing needs to be done, unless a behaviour is among them; InspectRubric lists them."));
  }

  /** What is wrong with files of a folder that cannot be read at all, and are missing in its ladder therefore. */
  private static ImmutableList<Problem> brokenFiles(RubricInput input) {
    return input.files().stream()
        .filter(RubricInput::mayBeTree)
        .flatMap(file -> broken(file).stream())
        .filter(problem -> !problem.code().equals("EMPTY"))
        .collect(toImmutableList());
  }

  /**
   * Reads every ladder at a place: the one in a file, the one that the files of a folder make together or, where they
   * make none, the ladder in each of them. Files of a folder that hold no ladder are left out.
   *
   * @return what was read, under the name of the file or folder
   */
  public ImmutableMap<String, Parsed<LoadedRubric>> loadAll(Path path, RubricOptions options) {
    if (!Files.isDirectory(path)) {
      return ImmutableMap.of(path.toString(), load(path, options));
    }
    Parsed<RubricInput> folder = Folder.read(path, options);
    Parsed<LoadedRubric> together = folder.flatMap(this::load);
    if (folder.value().isEmpty() || !isUnknown(together)) {
      return ImmutableMap.of(path.toString(), together);
    }
    Map<String, Parsed<LoadedRubric>> each = new LinkedHashMap<>();
    for (RubricInput file : folder.value().get().files()) {
      Parsed<LoadedRubric> loaded = load(file);
      if (!isUnknown(loaded)) {
        each.put(file.name(), loaded);
      }
    }
    return each.isEmpty() ? ImmutableMap.of(path.toString(), together) : ImmutableMap.copyOf(each);
  }

  private static boolean isUnknown(Parsed<LoadedRubric> loaded) {
    return loaded.problems().stream().anyMatch(problem -> problem.code().equals(UNKNOWN_FORMAT));
  }

  private Parsed<LoadedRubric> unknown(RubricInput input) {
    ImmutableList<Problem> broken =
        input.isFolder() || isArchive(input.source()) ? ImmutableList.of() : broken(input);
    if (!broken.isEmpty()) {
      return Parsed.failed(broken);
    }
    String known = "Known are: " + formats.stream().map(RubricFormat::name).collect(joining("; "));
    return Parsed.failed(input
        .options()
        .format()
        .map(name -> unknown(
            input,
            "This is not a ladder in the notation '" + name + "'.",
            known + ". Name none to have it found out."))
        .orElseGet(() -> unknown(
            input,
            "This is not a ladder in a notation that promo knows.",
            known + ". A ladder of your own starts with the line 'promo: rubric/1'.")));
  }

  private static Problem unknown(RubricInput input, String message, String mend) {
    return Problem.error(UNKNOWN_FORMAT, Location.of(input.name()), message, mend);
  }

  /** Whether it is an archive, as workbooks are, and never was meant to be text. */
  private static boolean isArchive(Source source) {
    byte[] bytes = source.bytes();
    return bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
  }

  /** Why the source is no text or, unless its name says that it is meant to be something else, no YAML or JSON. */
  private static ImmutableList<Problem> broken(RubricInput input) {
    Parsed<String> text = input.source().text();
    if (text.value().isEmpty()) {
      return text.problems();
    }
    return input.mayBeTree() && input.tree().value().isEmpty()
        ? input.tree().problems()
        : ImmutableList.of();
  }
}
