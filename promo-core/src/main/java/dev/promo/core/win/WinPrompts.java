package dev.promo.core.win;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * The questions to go through when a log is written up.
 *
 * @param prompts no two with one id, in the order in which they are asked
 */
public record WinPrompts(ImmutableList<WinPrompt> prompts) {
  private static final WinPrompts STANDARD = new WinPrompts(ImmutableList.of(
      prompt(
          "mentoring",
          "Did you help somebody with less experience get further?",
          "What can they do alone now?",
          "Who has noticed?"),
      prompt(
          "incident",
          "Did something break, and did you put it right?",
          "How long did it last, and who was waiting?",
          "What keeps it from coming back?"),
      prompt(
          "facilitation",
          "Did you lead a meeting, or bring people to an agreement?",
          "What was decided?",
          "Who does something differently since?"),
      new WinPrompt(
          "glue",
          "Did you do work that holds the work of others together and that nobody counts?",
          ImmutableList.of(
              "What went on because of it that would have stopped?",
              "Who had something of it, and how many are they?"),
          Optional.of(WinKind.GLUE))));

  public WinPrompts {
    checkArgument(
        prompts.stream().map(WinPrompt::id).distinct().count() == prompts.size(),
        "two prompts have one id");
  }

  /** Mentoring, incidents, running a meeting, and glue work. */
  public static WinPrompts standard() {
    return STANDARD;
  }

  /** These, and one more of the house's own, asked last. */
  public WinPrompts with(WinPrompt prompt) {
    return new WinPrompts(
        ImmutableList.<WinPrompt>builder().addAll(prompts).add(prompt).build());
  }

  private static WinPrompt prompt(String id, String question, String... asks) {
    return new WinPrompt(id, question, ImmutableList.copyOf(asks), Optional.empty());
  }
}
