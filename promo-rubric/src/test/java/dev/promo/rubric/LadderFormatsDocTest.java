package dev.promo.rubric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Parsed;
import dev.promo.core.rubric.Rubric;
import dev.promo.core.rubric.RubricSource;
import dev.promo.notation.Source;
import dev.promo.rubric.format.Fixture;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What {@code docs/ladder-formats.md} shows is true. */
class LadderFormatsDocTest {
  private static final String DOC = Fixture.text(Path.of("../docs/ladder-formats.md"));

  /** The names of all formats, as the reader tells them to somebody whose file it does not know. */
  private static List<String> formats() {
    String mend = RubricReader.standard()
        .read(Source.of("notes.yaml", "title: Shopping\n"))
        .problems()
        .get(0)
        .mend();
    String names = mend.substring("Known are: ".length(), mend.indexOf(". A ladder of your own"));
    return Splitter.on("; ").splitToList(names);
  }

  @Test
  void every_format_is_described() {
    assertTrue(formats().size() > 10);
    formats().forEach(name -> assertTrue(DOC.contains(name), name));
  }

  @Test
  void the_words_of_a_manager_are_read_as_they_are_shown() {
    String example = Pattern.compile("```yaml\\R(.*?)```", Pattern.DOTALL)
        .matcher(DOC)
        .results()
        .map((MatchResult block) -> block.group(1))
        .findFirst()
        .orElseThrow();
    Parsed<Rubric> read = RubricReader.standard().read(Source.of("words.yaml", example));

    assertEquals(ImmutableList.of(), read.problems());
    Rubric rubric = read.orElseThrow();
    assertEquals(RubricSource.Kind.MANAGER, rubric.source().kind());
    assertEquals(2, rubric.dimensions().size());
  }
}
