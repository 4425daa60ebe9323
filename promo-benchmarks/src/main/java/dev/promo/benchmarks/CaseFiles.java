package dev.promo.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.promo.journal.BragDocument;
import dev.promo.journal.WinsFile;
import dev.promo.notation.Source;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.representer.StandardRepresenter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files of one generated case, each the same ladder or the same wins in another notation.
 *
 * @param ladderJson the ladder in promo's notation
 * @param ladderYaml the same
 * @param ladderCsv a ladder of the same size as a matrix
 * @param winsJson a list of wins
 * @param winsYaml the same
 * @param brag the wins as a brag document
 */
record CaseFiles(
    Source ladderJson,
    Source ladderYaml,
    Source ladderCsv,
    Source winsJson,
    Source winsYaml,
    Source brag) {
  private static final int LONG_TEXT = 60;

  static CaseFiles generate() {
    Object ladder = GeneratedLadder.tree();
    Object wins = GeneratedWins.tree();
    Source winsJson = Source.of("wins.json", json(wins));
    return new CaseFiles(
        Source.of("ladder.json", json(ladder)),
        Source.of("ladder.yaml", yaml(ladder)),
        Source.of("ladder.csv", GeneratedLadder.csv()),
        winsJson,
        Source.of("wins.yaml", yaml(wins)),
        Source.of("brag.md", brag(winsJson)));
  }

  private static byte[] json(Object tree) {
    return JsonMapper.builder()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
        .build()
        .writeValueAsBytes(tree);
  }

  private static byte[] yaml(Object tree) {
    DumpSettings settings = DumpSettings.builder()
        .setDefaultFlowStyle(FlowStyle.BLOCK)
        .setIndentWithIndicator(true)
        .setIndicatorIndent(2)
        .setIndent(4)
        .build();
    return new Dump(settings, new FoldingRepresenter(settings))
        .dumpToString(tree)
        .getBytes(UTF_8);
  }

  private static String brag(Source wins) {
    return new BragDocument("", WinsFile.parse(wins).orElseThrow()).print();
  }

  /** Writes long texts folded, as people do. */
  private static final class FoldingRepresenter extends StandardRepresenter {
    FoldingRepresenter(DumpSettings settings) {
      super(settings);
    }

    @Override
    protected Node representScalar(Tag tag, String value, ScalarStyle style) {
      return super.representScalar(
          tag, value, value.length() > LONG_TEXT ? ScalarStyle.FOLDED : style);
    }
  }
}
