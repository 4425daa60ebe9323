package dev.promo.rubric.tree;

import com.google.common.collect.ImmutableList;
import dev.promo.notation.Node;
import dev.promo.rubric.draft.LadderDraft;
import java.util.Map;
import java.util.Optional;

/** What the root of a tree says about the ladder as a whole. */
final class RootFields {
  /** What the key of a language is called in languages that ladders are written in. */
  private static final ImmutableList<String> LANGUAGE = ImmutableList.of(
      "language", "lang", "locale", "sprache", "langue", "idioma", "lingua", "taal", "言語");

  private RootFields() {}

  /** Reads title, version and language into the draft; the title is the answer. */
  static Optional<String> read(Node root, UsedTexts used, LadderDraft draft) {
    if (!(root instanceof Node.Mapping mapping)) {
      return Optional.empty();
    }
    TreeItem item = new TreeItem(mapping, used);
    Optional<String> title = item.take(KeyRole.NAME);
    title.ifPresent(draft::title);
    take(mapping, "version", used).ifPresent(draft::version);
    LANGUAGE.stream()
        .flatMap(key -> take(mapping, key, used).stream())
        .findFirst()
        .ifPresent(draft::language);
    return title;
  }

  private static Optional<String> take(Node.Mapping mapping, String key, UsedTexts used) {
    return Optional.ofNullable(mapping.entries().get(key)).flatMap(used::take);
  }

  /** Notes when the number of levels that is announced is not the number there are, or a level goes by a higher one. */
  static void compareLevels(Node root, LadderDraft draft) {
    if (!(root instanceof Node.Mapping mapping)) {
      return;
    }
    for (Map.Entry<String, Node> entry : mapping.entries().entrySet()) {
      if (KeyRole.LEVEL.is(entry.getKey())) {
        UsedTexts.text(entry.getValue())
            .filter(Axes::isNumber)
            .filter(written -> isOther(Integer.parseInt(written), draft.levelNames()))
            .ifPresent(written -> draft.problem(
                Guesses.declared(entry.getValue().location(), written, draft.levelNames())));
      }
    }
  }

  private static boolean isOther(int announced, ImmutableList<String> names) {
    return announced != names.size()
        || names.stream()
            .filter(Axes::isNumber)
            .anyMatch(name -> Integer.parseInt(name) > announced);
  }
}
