package dev.promo.journal;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static dev.promo.journal.Reading.sound;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.promo.core.cycle.tenure.CareerStage;
import dev.promo.core.decision.CaseState;
import dev.promo.core.decision.criteria.StatedReason;
import dev.promo.core.decision.facts.Answer;
import dev.promo.core.decision.facts.Condition;
import dev.promo.core.decision.facts.OpenQuestion;
import dev.promo.core.decision.letter.Channel;
import dev.promo.core.decision.letter.Side;
import dev.promo.core.gap.Declared;
import dev.promo.core.gap.StructuralBlock;
import dev.promo.core.gap.plan.PlanOwner;
import dev.promo.core.gap.plan.PlanStatus;
import dev.promo.core.person.PrivateName;
import dev.promo.core.person.RedactionProfile;
import dev.promo.core.policy.AskPolicy;
import dev.promo.core.policy.CriteriaPolicy;
import dev.promo.core.policy.DryPromotionPolicy;
import dev.promo.core.policy.EvidencePolicy;
import dev.promo.core.policy.ExitPolicy;
import dev.promo.core.policy.LeveragePolicy;
import dev.promo.core.policy.PacketShape;
import dev.promo.core.policy.StoragePolicy;
import dev.promo.core.policy.TimelinePolicy;
import dev.promo.core.sponsor.NarrativeEdit;
import dev.promo.core.sponsor.SponsorStance;
import dev.promo.core.sponsor.feedback.FeedbackPolarity;
import dev.promo.core.sponsor.feedback.FeedbackStatus;
import dev.promo.core.sponsor.talk.EpisodeKind;
import dev.promo.core.win.Reach;
import dev.promo.core.win.WinLog;
import dev.promo.notation.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The examples of the documents are read as they stand there. */
class DocumentationTest {
  private static final Pattern BLOCK = Pattern.compile(
      "^(`{3,})(markdown|yaml|json)\\n(.*?)\\n\\1$", Pattern.DOTALL | Pattern.MULTILINE);

  private static String document(String name) throws IOException {
    return Files.readString(Path.of("..", "docs", name), UTF_8);
  }

  static ImmutableList<Source> examples(String name) throws IOException {
    Matcher block = BLOCK.matcher(document(name));
    return block
        .results()
        .map(found -> Source.of(found.group(2).replace("markdown", "example.md"), found.group(3)))
        .collect(toImmutableList());
  }

  @Test
  void the_wins_are_read_without_a_problem_and_are_the_same_in_every_notation() throws IOException {
    ImmutableList<Source> examples = examples("brag-document.md");
    ImmutableList<WinLog> logs = examples.stream()
        .map(example -> sound(WinsFile.parse(example, Ladders.operations())))
        .collect(toImmutableList());
    assertEquals(3, logs.size());
    assertEquals(2, logs.get(0).wins().size());
    assertEquals(1, logs.get(1).wins().size());
    assertEquals(logs.get(1), logs.get(2));
    assertTrue(logs.get(0).wins().containsAll(logs.get(1).wins()));
  }

  @Test
  void the_example_is_in_the_style_that_promo_prints() throws IOException {
    Source example = examples("brag-document.md").get(0);
    assertEquals(
        sound(example.text()) + "\n", sound(BragDocument.parse(example)).print());
  }

  @Test
  void the_cases_are_read_without_a_problem() throws IOException {
    ImmutableList<Source> examples = examples("case-file.md");
    assertEquals(4, examples.size());
    WinLog log = sound(BragDocument.parse(examples("brag-document.md").get(0))).log();
    examples.forEach(example -> sound(CaseFile.parse(example, Ladders.operations(), log)));
  }

  @Test
  void every_label_has_its_line_in_the_table() throws IOException {
    String text = document("brag-document.md").replace("\\|", "|");
    for (Label label : Label.values()) {
      assertTrue(text.contains("| `" + label.form() + "` "), label.form());
    }
  }

  @Test
  void every_word_that_a_case_may_choose_is_listed() throws IOException {
    String text = document("case-file.md");
    Stream.of(
            Declared.values(),
            SponsorStance.values(),
            StructuralBlock.Reason.values(),
            PlanOwner.values(),
            PlanStatus.values(),
            AskPolicy.values(),
            CriteriaPolicy.values(),
            LeveragePolicy.values(),
            PacketShape.values(),
            DryPromotionPolicy.values(),
            ExitPolicy.values(),
            EvidencePolicy.values(),
            StoragePolicy.values(),
            TimelinePolicy.values(),
            CareerStage.values(),
            FeedbackPolarity.values(),
            FeedbackStatus.values(),
            EpisodeKind.values(),
            NarrativeEdit.Author.values(),
            CaseState.values(),
            Answer.values(),
            OpenQuestion.values(),
            Condition.Kind.values(),
            Side.values(),
            Channel.values(),
            Reach.values(),
            StatedReason.SeriousFact.values(),
            PrivateName.Kind.values(),
            RedactionProfile.values())
        .flatMap(Stream::of)
        .map(Words::of)
        .forEach(word -> assertTrue(text.contains("`" + word + "`"), word));
  }
}
