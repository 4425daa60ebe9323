package dev.promo.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import dev.promo.notation.Written;
import dev.promo.notation.Written.Entries;
import dev.promo.rubric.format.LoadedRubric;
import dev.promo.rubric.format.Unmapped;
import java.util.Optional;

/**
 * The account of a ladder as a JSON object, for scripts. Where no ladder was read, it holds the source and the
 * diagnostics alone.
 */
final class AccountJson {
  private AccountJson() {}

  static String line(String source, Parsed<LoadedRubric> read) {
    ImmutableMap.Builder<String, Written> object = ImmutableMap.builder();
    object.put("source", new Written.Text(source));
    Optional<LoadedRubric> loaded = read.value();
    loaded.ifPresent(held -> object.putAll(ladder(held, namesDimensions(read))));
    object.put("diagnostics", Written.list(read.problems(), AccountJson::diagnostic));
    return new Entries(object.buildOrThrow()).toJsonLine() + "\n";
  }

  private static ImmutableMap<String, Written> ladder(
      LoadedRubric loaded, boolean namesDimensions) {
    LadderAccount account = new LadderAccount(loaded.rubric());
    return ImmutableMap.<String, Written>builder()
        .put("shape", new Written.Text(loaded.shape()))
        .put("title", new Written.Text(loaded.rubric().title()))
        .put("tracks", named(account.tracks(), "levels"))
        .put("levels", texts(account.levels()))
        .put("baselines", texts(account.baselines()))
        .put("scales", named(account.scales(), "steps"))
        .put("dimensions", texts(namesDimensions ? account.dimensions() : ImmutableList.of()))
        .put("against", texts(account.against()))
        .put("cells", new Written.Count(account.cells()))
        .put("behaviours", new Written.Count(account.behaviours()))
        .put("counts", counts(account.counts()))
        .put("unmapped", Written.list(loaded.unmapped(), AccountJson::piece))
        .buildOrThrow();
  }

  /** A ladder without dimensions has one in promo, which is not the ladder's own. */
  private static boolean namesDimensions(Parsed<LoadedRubric> read) {
    return read.problems().stream().noneMatch(problem -> problem.code().equals("NO_DIMENSIONS"));
  }

  private static Written texts(ImmutableList<String> texts) {
    return Written.list(texts, Written.Text::new);
  }

  private static Written named(ImmutableMap<String, ImmutableList<String>> lists, String key) {
    return Written.list(
        lists.entrySet(),
        list -> new Entries(
            ImmutableMap.of("name", new Written.Text(list.getKey()), key, texts(list.getValue()))));
  }

  /** Also a dimension that asks nothing is written. */
  private static Written counts(ImmutableMap<String, ImmutableMap<String, Integer>> counts) {
    return new Entries(ImmutableMap.copyOf(Maps.transformValues(counts, AccountJson::numbers)));
  }

  private static Written numbers(ImmutableMap<String, Integer> levels) {
    Entries.Builder numbers = Entries.builder();
    levels.forEach(numbers::put);
    return numbers.build();
  }

  private static Written piece(Unmapped piece) {
    return Entries.builder()
        .put("location", piece.location().toString())
        .put("text", piece.text())
        .put("reason", piece.reason())
        .build();
  }

  private static Written diagnostic(Problem problem) {
    return Entries.builder()
        .put("code", problem.code())
        .put("severity", problem.severity().name())
        .put("location", problem.location().toString())
        .put("message", problem.message())
        .put("mend", problem.mend())
        .build();
  }
}
