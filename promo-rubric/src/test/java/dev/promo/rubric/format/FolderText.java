package dev.promo.rubric.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import dev.promo.notation.Source;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A text that stands for a folder: a line such as {@code === junior.md} begins a file. */
public final class FolderText {
  private static final Pattern FILE = Pattern.compile("=== ([^\r\n]{1,40})(?:\r\n|\r|\n)");

  private FolderText() {}

  /** The folder that the text stands for, called like it. */
  public static RubricInput input(Source source) {
    String text = new String(source.bytes(), UTF_8);
    ImmutableList.Builder<Source> files = ImmutableList.builder();
    List<MatchResult> heads = FILE.matcher(text).results().toList();
    for (int i = 0; i < heads.size(); i++) {
      int end = i + 1 < heads.size() ? heads.get(i + 1).start() : text.length();
      files.add(Source.of(
          source.name() + "/" + heads.get(i).group(1),
          text.substring(heads.get(i).end(), end)));
    }
    return RubricInput.ofFolder(source.name(), files.build(), RubricOptions.detect());
  }
}
