package dev.promo.core.gap.advice;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.gap.DimensionAnalysis;
import dev.promo.core.gap.GapKind;
import java.util.List;
import java.util.stream.Stream;

/**
 * What helps against which gap: ideas for plan items, to be made into present work by the candidate.
 *
 * @param plays in the order in which they are suggested
 */
public record Playbook(ImmutableList<Play> plays) {
  /** One play a line: kind; words of dimensions it is about, or a star for any; what to do. */
  private static final String STANDARD = """
      BEHAVIOUR; influence stakeholder stakeholders communication collaboration; \
      Lead one piece of work that several functions need and none of them can do alone.
      BEHAVIOUR; strategy strategic vision direction; \
      Write two pages on where your area should stand in a year, and have three people from other teams argue with them.
      BEHAVIOUR; product roadmap customer customers; \
      Where the product has no written strategy, write the first draft and ask its owner to correct it.
      BEHAVIOUR; planning plan plans delivery direction; \
      Where nothing is planned beyond the quarter, draft the next three quarters and agree on what is left out.
      BEHAVIOUR; leadership people mentoring coaching teaching team; \
      Bring one junior colleague to do alone what you did for them, and let others see how.
      BEHAVIOUR; scope ownership impact; \
      Carry one piece of work from the first question to its use, across the places where it usually changes hands.
      BEHAVIOUR; *; \
      Take one line of the ladder that was never shown and agree on a piece of present work that needs it.
      EVIDENCE; *; \
      Write down the work that was already seen: the number before and after, where it comes from, and who saw it.
      EVIDENCE; *; \
      Ask somebody outside the team who uses the work what it changed for them, and whether you may quote it.
      PERCEPTION; *; \
      Put both ratings on the table before any plan, and ask for one example that would have changed the lower one.
      VISIBILITY; *; \
      Show the work where those who decide look anyway, such as a review they attend, and note where and when.
      OPPORTUNITY; *; \
      Ask the sponsor for work of this shape by name; if there is none, ask what else would count.
      """;

  private static final Splitter FIELDS = Splitter.on(';').trimResults().limit(3);
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
  private static final Playbook BUILT_IN =
      new Playbook(STANDARD.lines().map(Playbook::play).collect(toImmutableList()));

  /** The plays that come with promo; the ideas are common advice and judgement. */
  public static Playbook standard() {
    return BUILT_IN;
  }

  /** A playbook that suggests these plays before its own. */
  public Playbook with(Play... first) {
    return new Playbook(Stream.concat(Stream.of(first), plays.stream()).collect(toImmutableList()));
  }

  /** What helps against the gaps of one kind: what is about the dimension itself first, then what suits any. */
  public ImmutableList<Play> against(GapKind kind, DimensionAnalysis where) {
    ImmutableList<Play> ofKind =
        plays.stream().filter(play -> play.kind() == kind).collect(toImmutableList());
    return Stream.concat(
            ofKind.stream().filter(play -> play.isAbout(where.dimension())),
            ofKind.stream().filter(play -> play.topics().isEmpty()))
        .collect(toImmutableList());
  }

  private static Play play(String line) {
    List<String> fields = FIELDS.splitToList(line);
    ImmutableSet<String> topics = fields.get(1).equals("*")
        ? ImmutableSet.of()
        : ImmutableSet.copyOf(WORDS.split(fields.get(1)));
    return new Play(GapKind.valueOf(fields.get(0)), topics, fields.get(2));
  }
}
