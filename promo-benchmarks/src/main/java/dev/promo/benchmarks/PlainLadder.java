package dev.promo.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.promo.core.rubric.Behaviour;
import dev.promo.core.rubric.Cell;
import dev.promo.core.rubric.Level;
import dev.promo.core.rubric.Rubric;
import dev.promo.core.rubric.RubricDimension;
import dev.promo.core.rubric.RubricSource;
import dev.promo.core.rubric.Track;
import dev.promo.notation.Slug;
import java.util.List;

/**
 * The generated table as somebody reads it who knows it beforehand: a dimension and its summary, then a column for each
 * level, every cell a list of dashes. It makes an equal rubric under the same checks, so what it takes beyond
 * splitting the fields is what the values themselves take. Places, which are no part of what makes rubrics equal, it
 * does not keep; it looks for no delimiter, bullet or mistake, and is wrong about any other table. It is a bound from
 * below and no reader.
 */
final class PlainLadder {
  private static final int FIRST_LEVEL = 2;
  private static final String DASH = "- ";
  private static final String NEXT = "\n" + DASH;

  private PlainLadder() {}

  static Rubric read(byte[] csv) {
    List<CsvRecord> rows =
        CsvReader.builder().ofCsvRecord(new String(csv, UTF_8)).stream().toList();
    ImmutableList<Level> levels = levels(rows.get(0).getFields());
    Rubric.Builder rubric = Rubric.builder()
        .title("ladder")
        .source(new RubricSource(RubricSource.Kind.FILE, "ladder.csv"))
        .levels(levels)
        .addTrack(new Track(
            "ladder", "Ladder", ImmutableList.copyOf(Lists.transform(levels, Level::id))));
    rows.stream().skip(1).forEach(row -> dimension(row.getFields(), levels, rubric));
    return rubric.build();
  }

  private static ImmutableList<Level> levels(List<String> names) {
    return names.stream()
        .skip(FIRST_LEVEL)
        .map(name -> Level.builder().id(Slug.of(name)).name(name).build())
        .collect(ImmutableList.toImmutableList());
  }

  private static void dimension(List<String> row, List<Level> levels, Rubric.Builder rubric) {
    String id = Slug.of(row.get(0));
    rubric.addDimension(
        RubricDimension.builder().id(id).name(row.get(0)).summary(row.get(1)).build());
    for (int i = 0; i < levels.size(); i++) {
      rubric.addCell(Cell.of(id, levels.get(i).id(), behaviours(row.get(FIRST_LEVEL + i))));
    }
  }

  private static List<Behaviour> behaviours(String cell) {
    ImmutableList.Builder<Behaviour> behaviours = ImmutableList.builder();
    int start = DASH.length();
    for (int end = cell.indexOf(NEXT, start); end >= 0; end = cell.indexOf(NEXT, start)) {
      behaviours.add(Behaviour.of(cell.substring(start, end)));
      start = end + NEXT.length();
    }
    return behaviours.add(Behaviour.of(cell.substring(start))).build();
  }
}
