package dev.promo.notation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.representer.StandardRepresenter;

/** Values as YAML text. */
final class YamlWriter {
  private static final int WIDTH = 120;

  private YamlWriter() {}

  static String of(Written value) {
    DumpSettings settings = DumpSettings.builder()
        .setDefaultFlowStyle(FlowStyle.BLOCK)
        .setBestLineBreak("\n")
        .setWidth(WIDTH)
        .setSplitLines(true)
        .setIndent(2)
        .setIndicatorIndent(2)
        .setIndentWithIndicator(true)
        .setDereferenceAliases(true)
        .build();
    return new Dump(settings, new Texts(settings)).dumpToString(plain(value));
  }

  private static Object plain(Written value) {
    if (value instanceof Written.Text text) {
      return text.text();
    }
    if (value instanceof Written.Count number) {
      return number.number();
    }
    if (value instanceof Written.Items list) {
      return list.items().stream().map(YamlWriter::plain).collect(toImmutableList());
    }
    return Maps.transformValues(((Written.Entries) value).entries(), YamlWriter::plain);
  }

  /** Chooses how a text is written: in lines where it has some, without quotes where that is safe. */
  private static final class Texts extends StandardRepresenter {
    /** A line end to some readers of YAML and a character to others. */
    private static final CharMatcher AMBIGUOUS = CharMatcher.anyOf("\u0085\u2028\u2029");

    /** What one or another reader of YAML takes for something else than a text. */
    private static final ImmutableSet<String> WORDS =
        ImmutableSet.of("~", "null", "yes", "no", "y", "n", "on", "off", "true", "false");

    Texts(DumpSettings settings) {
      super(settings);
      representers.put(
          String.class, text -> representScalar(Tag.STR, (String) text, style((String) text)));
    }

    private static ScalarStyle style(String text) {
      if (AMBIGUOUS.matchesAnyOf(text)) {
        return ScalarStyle.DOUBLE_QUOTED;
      }
      if (WORDS.contains(Ascii.toLowerCase(text))) {
        return ScalarStyle.SINGLE_QUOTED;
      }
      return text.indexOf('\n') < 0 ? ScalarStyle.PLAIN : ScalarStyle.LITERAL;
    }
  }
}
