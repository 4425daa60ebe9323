package dev.promo.core.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * The value of the best choice, found by a solver of integer programs that shares no line with the one it judges. Each
 * claim of a win is a variable, and so is each level of coverage of a dimension.
 */
final class IntegerProgram {
  /** More than the strength of any packet. */
  private static final int LEVEL = 2_000;

  private final ChoiceCase given;
  private final ExpressionsBasedModel model = new ExpressionsBasedModel();
  private final List<Variable> shown = new ArrayList<>();
  private final Map<String, List<Variable>> ofWin = new HashMap<>();
  private final Map<String, List<Variable>> ofCluster = new HashMap<>();
  private final Map<Integer, List<Variable>> ofDimension = new HashMap<>();

  private IntegerProgram(ChoiceCase given) {
    this.given = given;
    given.wins().stream().filter(given::isEligible).forEach(this::addWin);
    limit("packet", shown, given.defaults().winsPerPacket());
    ofCluster.forEach((cluster, wins) -> limit("cluster " + cluster, wins, 1));
    for (int dimension = 0; dimension < given.dimensions(); dimension++) {
      addDimension(dimension);
    }
  }

  /**
   * What the best choice is worth, each level of coverage outweighing all levels above it, and the last one all
   * strength.
   */
  static long best(ChoiceCase given) {
    return new IntegerProgram(given).solve();
  }

  /** What the best choice is worth that shows a win. */
  static long bestWith(ScoredWin win, ChoiceCase given) {
    IntegerProgram program = new IntegerProgram(given);
    Expression forced = program.model.newExpression("forced").level(1);
    program.ofWin.get(win.win().id()).forEach(variable -> forced.set(variable, 1));
    return program.solve();
  }

  private long solve() {
    Optimisation.Result result = model.maximise();
    if (!result.getState().isOptimal()) {
      throw new IllegalStateException("not solved: " + result.getState());
    }
    return Math.round(result.getValue());
  }

  /** What a given choice is worth by the same count. */
  static long value(ChoiceCase given, PacketSelection selection) {
    long value = 0;
    for (int level = 1; level <= given.defaults().coverageFloor(); level++) {
      int reached = level;
      value += weight(level, given)
          * selection.byDimension().asMap().values().stream()
              .filter(wins -> wins.size() >= reached)
              .count();
    }
    return value
        + selection.byDimension().values().stream()
            .mapToInt(win -> ChoiceCase.points(win) - given.defaults().rentPerWin())
            .sum();
  }

  private static long weight(int level, ChoiceCase given) {
    long weight = LEVEL;
    for (int below = given.defaults().coverageFloor(); below > level; below--) {
      weight *= given.dimensions() + 1;
    }
    return weight;
  }

  private void addWin(ScoredWin win) {
    win.win().dimensions().forEach(claim -> {
      Variable variable = model
          .newVariable(win.win().id() + " in " + claim.dimension())
          .binary()
          .weight(ChoiceCase.points(win) - given.defaults().rentPerWin());
      shown.add(variable);
      ofWin.computeIfAbsent(win.win().id(), key -> new ArrayList<>()).add(variable);
      ofCluster.computeIfAbsent(given.cluster(win), key -> new ArrayList<>()).add(variable);
      ofDimension
          .computeIfAbsent(Integer.parseInt(claim.dimension()), key -> new ArrayList<>())
          .add(variable);
    });
  }

  private void addDimension(int dimension) {
    List<Variable> wins = ofDimension.getOrDefault(dimension, List.of());
    limit("cap of " + dimension, wins, given.cap());
    Expression levels = model.newExpression("levels of " + dimension).lower(0);
    wins.forEach(win -> levels.set(win, 1));
    for (int level = 1; level <= given.defaults().coverageFloor(); level++) {
      levels.set(
          model
              .newVariable("level " + level + " of " + dimension)
              .binary()
              .weight(weight(level, given)),
          -1);
    }
  }

  private void limit(String name, List<Variable> variables, int most) {
    Expression limit = model.newExpression(name).upper(most);
    variables.forEach(variable -> limit.set(variable, 1));
  }
}
