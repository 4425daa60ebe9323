package dev.promo.rubric;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.rubric.Behaviour;
import dev.promo.core.rubric.Level;
import dev.promo.core.rubric.Requirement;
import dev.promo.core.rubric.Rubric;
import dev.promo.rubric.format.LoadedRubric;
import dev.promo.rubric.format.Unmapped;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** Counts what was read of published ladders, and looks for what was not. */
final class PublishedAccount {
  private static final int LEAST_WORDS = 4;

  private final ImmutableList<LoadedRubric> loaded;
  private final String all;
  private final List<String> missing = new ArrayList<>();

  PublishedAccount(ImmutableList<LoadedRubric> loaded) {
    this.loaded = loaded;
    this.all = " "
        + loaded.stream()
            .flatMap(PublishedAccount::texts)
            .map(PublishedAccount::words)
            .collect(joining(" "))
        + " ";
  }

  /** Levels, dimensions, cells with behaviours, and behaviours of all ladders together. */
  List<Integer> counts() {
    return List.of(
        sum(rubric -> climbed(rubric).size()),
        sum(rubric -> rubric.dimensions().size()),
        sum(rubric -> (int)
            rubric.cells().stream().filter(cell -> !cell.behaviours().isEmpty()).count()),
        sum(rubric -> rubric.cells().stream()
            .flatMap(cell -> cell.behaviours().stream())
            .mapToInt(Behaviour::count)
            .sum()));
  }

  /** The names of the levels, track by track, each once. */
  String levelNames() {
    return loaded.stream()
        .map(LoadedRubric::rubric)
        .flatMap(rubric ->
            climbed(rubric).stream().map(id -> rubric.level(id).map(Level::name).orElse(id)))
        .collect(joining(" > "));
  }

  /** Which part of the source's sentences stands in a rubric or in the list of what has no place. */
  double coverageOf(List<Path> paths) {
    ImmutableList<String> sentences = paths.stream()
        .flatMap(path -> SourceSentences.of(path))
        .map(PublishedAccount::words)
        .filter(words -> words.chars().filter(c -> c == ' ').count() >= LEAST_WORDS - 1)
        .collect(toImmutableList());
    sentences.stream().filter(words -> !all.contains(" " + words + " ")).forEach(missing::add);
    return sentences.isEmpty() ? 1 : 1 - (double) missing.size() / sentences.size();
  }

  /** The sentences that {@link #coverageOf} did not find. */
  List<String> missing() {
    return missing;
  }

  @Override
  public String toString() {
    return counts().toString();
  }

  private int sum(ToIntFunction<Rubric> count) {
    return loaded.stream().map(LoadedRubric::rubric).mapToInt(count).sum();
  }

  private static ImmutableSet<String> climbed(Rubric rubric) {
    return rubric.tracks().stream()
        .flatMap(track -> track.levels().stream())
        .collect(toImmutableSet());
  }

  private static Stream<String> texts(LoadedRubric loaded) {
    Rubric rubric = loaded.rubric();
    return Stream.of(
            Stream.of(rubric.title()),
            rubric.summary().stream(),
            Stream.concat(
                    rubric.levels().stream(),
                    rubric.scales().stream().flatMap(scale -> scale.steps().stream()))
                .flatMap(level -> Stream.of(
                        Stream.of(level.id(), level.name()),
                        level.summary().stream(),
                        level.threshold().stream())
                    .flatMap(texts -> texts)),
            rubric.tracks().stream().map(track -> track.name()),
            rubric.dimensions().stream()
                .flatMap(dimension -> Stream.of(
                        dimension.group().stream(),
                        Stream.of(dimension.id(), dimension.name()),
                        dimension.summary().stream(),
                        dimension.weight().stream())
                    .flatMap(texts -> texts)),
            rubric.cells().stream()
                .flatMap(cell -> Stream.of(
                        cell.summary().stream(),
                        cell.words().stream(),
                        cell.behaviours().stream().flatMap(PublishedAccount::texts))
                    .flatMap(texts -> texts)),
            rubric.requirements().stream().flatMap(required -> texts(rubric, required)),
            loaded.unmapped().stream().map(Unmapped::text))
        .flatMap(texts -> texts);
  }

  /** What a level asks as a line would say it: the dimension, with and without brackets, and the step. */
  private static Stream<String> texts(Rubric rubric, Requirement required) {
    String step = required.words().orElse(required.step().replaceAll("\\D+", " "));
    return Stream.concat(
        required.words().stream(),
        rubric.dimensions().stream()
            .filter(dimension -> dimension.id().equals(required.dimension()))
            .map(dimension -> dimension.name().replaceAll("\\(.*\\)", "") + " " + step));
  }

  private static Stream<String> texts(Behaviour behaviour) {
    return Stream.of(
            Stream.of(behaviour.text()),
            behaviour.id().stream(),
            behaviour.proficiency().stream(),
            behaviour.examples().stream(),
            behaviour.links().stream(),
            behaviour.children().stream().flatMap(PublishedAccount::texts))
        .flatMap(texts -> texts);
  }

  /** The letters and digits of a text, so that markup and punctuation do not matter. */
  private static String words(String text) {
    return Splitter.onPattern("[^\\p{L}\\p{N}]+")
        .omitEmptyStrings()
        .splitToStream(text.toLowerCase(Locale.ROOT))
        .collect(joining(" "));
  }
}
