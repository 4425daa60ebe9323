package dev.promo.benchmarks;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A ladder of 10 dimensions and 8 levels, 4 behaviours of 22 words each, in promo's notation. */
final class GeneratedLadder {
  private static final long SEED = 7;
  private static final int LEVELS = 8;
  private static final int BEHAVIOURS = 4;
  private static final int WORDS = 22;
  static final List<String> DIMENSIONS = List.of(
      "Scope",
      "Ambiguity",
      "Influence",
      "Impact",
      "Direction",
      "Craft",
      "Quality",
      "Customers",
      "Teaching",
      "Planning");

  private final Vocabulary vocabulary = new Vocabulary(SEED);

  private GeneratedLadder() {}

  static Map<String, Object> tree() {
    return new GeneratedLadder().ladder();
  }

  /** The same as a matrix in CSV: a column for each level, the behaviours of a cell as bullets. */
  static String csv() {
    StringBuilder csv = new StringBuilder("Dimension,Summary");
    for (int i = 1; i <= LEVELS; i++) {
      csv.append(',').append(levelName(i));
    }
    GeneratedLadder ladder = new GeneratedLadder();
    for (String name : DIMENSIONS) {
      csv.append("\n").append(name).append(',').append(ladder.vocabulary.sentence(WORDS / 2));
      for (int i = 1; i <= LEVELS; i++) {
        csv.append(",\"- ").append(String.join("\n- ", ladder.behaviours())).append('"');
      }
    }
    return csv.append("\n").toString();
  }

  static String levelName(int number) {
    return "Level " + number;
  }

  private Map<String, Object> ladder() {
    Map<String, Object> ladder = new LinkedHashMap<>();
    ladder.put("promo", "rubric/1");
    ladder.put("title", "Generated ladder");
    ladder.put("version", "2026");
    List<Object> levels = new ArrayList<>();
    for (int i = 1; i <= LEVELS; i++) {
      levels.add(ImmutableMap.of("name", levelName(i)));
    }
    ladder.put("levels", levels);
    ladder.put("dimensions", DIMENSIONS.stream().map(this::dimension).toList());
    return ladder;
  }

  private Map<String, Object> dimension(String name) {
    Map<String, Object> expectations = new LinkedHashMap<>();
    for (int i = 1; i <= LEVELS; i++) {
      expectations.put("level-" + i, behaviours());
    }
    Map<String, Object> dimension = new LinkedHashMap<>();
    dimension.put("name", name);
    dimension.put("summary", vocabulary.sentence(WORDS / 2));
    dimension.put("expectations", expectations);
    return dimension;
  }

  private List<String> behaviours() {
    List<String> behaviours = new ArrayList<>();
    for (int i = 0; i < BEHAVIOURS; i++) {
      behaviours.add(vocabulary.sentence(WORDS));
    }
    return behaviours;
  }
}
