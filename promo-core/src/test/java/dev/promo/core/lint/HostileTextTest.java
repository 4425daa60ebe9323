package dev.promo.core.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A text made to cost time costs no more than its length. What is counted are the words looked up in the lists, so that
 * no clock is needed.
 */
class HostileTextTest {
  private static final PhraseTrie PHRASES = PhraseTrie.of(LintWords.english());
  private static final int SHORT = 1_000;
  private static final int TIMES = 8;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1,1,1,",
        "was was was ",
        "from 1 to ",
        "\"",
        "a@",
        "@",
        "(",
        "so that the so that we ",
        "provided a b c ",
        "completed a b c d ",
        "than the other ",
        "to from ",
        "1 ",
        "half a ",
        "I ",
        "A",
        "- ",
        "one two three ",
        "hundred and ",
        "ABC ",
        "he is very very very ",
        "+1 ",
        "sk-",
        "\ud83d\ude00"
      })
  void steps_grow_as_the_text_does(String piece) {
    String once = piece.repeat(SHORT);

    long small = steps(once);
    long large = steps(once.repeat(TIMES));

    assertTrue(large <= small * (TIMES + 1), () -> small + " steps grew to " + large);
  }

  @Test
  void what_lies_beyond_the_limit_is_not_read_and_the_author_is_told() {
    String text = "Cut waste from 9% to 4%. ".repeat(2_000);

    var findings =
        WinLinter.standard().lint(Drafts.complete(text), LintProfile.PACKET, Drafts.TODAY);

    assertTrue(findings.stream().anyMatch(finding -> finding.rule().equals("W18")));
    assertTrue(findings.stream()
        .filter(finding -> !finding.rule().equals("W18"))
        .allMatch(finding -> finding.end() <= WinLinter.MOST_READ));
  }

  @Test
  void a_hostile_text_ends_in_findings_and_not_in_an_overflow() {
    for (String piece :
        new String[] {"1,1,1,", "was was ", "((((", "\"\"", "@a.b", "from 1 to 2 "}) {
      String text = piece.repeat(1_000_000 / piece.length());
      assertEquals(
          LintSeverity.class,
          WinLinter.standard()
              .lint(Draft.bare(text), LintProfile.PACKET, Drafts.TODAY)
              .get(0)
              .severity()
              .getDeclaringClass());
    }
  }

  private static long steps(String text) {
    Tokens tokens = Tokenizer.read(text, PHRASES.words());
    return Hits.in(tokens, PHRASES).steps() + tokens.size();
  }
}
