package dev.promo.examples;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import dev.promo.packet.document.Language;
import java.util.List;
import java.util.Optional;

/**
 * The language that a document is asked for in, {@code --language TAG} before all else, and the arguments behind it.
 *
 * @param language English unless another was asked for
 * @param rest the other arguments
 */
record InLanguage(Language language, ImmutableList<String> rest) {
  static final String USAGE = "[--language " + tags() + "]";

  private static final String OPTION = "--language";

  /** Nothing if the option is there and no shipped language behind it. */
  static Optional<InLanguage> of(List<String> arguments) {
    if (arguments.isEmpty() || !arguments.get(0).equals(OPTION)) {
      return Optional.of(new InLanguage(Language.english(), ImmutableList.copyOf(arguments)));
    }
    return arguments.stream()
        .skip(1)
        .findFirst()
        .flatMap(InLanguage::tagged)
        .map(language ->
            new InLanguage(language, ImmutableList.copyOf(arguments.subList(2, arguments.size()))));
  }

  private static Optional<Language> tagged(String tag) {
    return Language.shipped().stream()
        .filter(language -> language.tag().equals(tag))
        .findFirst();
  }

  private static String tags() {
    return Language.shipped().stream().map(Language::tag).collect(joining("|"));
  }
}
