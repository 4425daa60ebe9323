package dev.promo.packet.document;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.OptionalInt;

/**
 * What a kind of document consists of: its parts in their order, those that may not be left out, and how long it may be.
 * A house that wants another order or fewer parts starts from the kind's own specification.
 *
 * @param kind the kind's name, lower case with hyphens, such as {@code calibration-packet}
 * @param title what a document of the kind is called
 * @param language in which it is written
 * @param parts the names of its parts, in reading order, each once
 * @param required the parts without which it would mislead: what speaks against, what is estimated, what it is not
 * @param words the words it may have, from the first part to the last; none is no limit
 */
public record DocumentSpec(
    String kind,
    String title,
    Language language,
    ImmutableList<String> parts,
    ImmutableSet<String> required,
    OptionalInt words) {

  public DocumentSpec {
    checkArgument(kind.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*"), "kind (%s) must be a-b-c", kind);
    checkArgument(!title.isBlank(), "title must not be blank");
    checkArgument(
        ImmutableSet.copyOf(parts).size() == parts.size(), "parts (%s) must differ", parts);
    checkArgument(
        parts.containsAll(required), "parts (%s) must keep the required (%s)", parts, required);
    checkArgument(words.isEmpty() || words.getAsInt() > 0, "words (%s) must be positive", words);
  }

  /** A specification of a shipped kind, in English, that requires every part it names and sets no limit of words. */
  public static DocumentSpec of(String kind, String... parts) {
    return new DocumentSpec(
        kind,
        title(kind, Language.english()),
        Language.english(),
        ImmutableList.copyOf(parts),
        ImmutableSet.copyOf(parts),
        OptionalInt.empty());
  }

  private static String title(String kind, Language language) {
    return language.text("title." + kind);
  }

  /** The same in another language, with the title that documents of the kind have there. */
  public DocumentSpec in(Language wanted) {
    return new DocumentSpec(kind, title(kind, wanted), wanted, parts, required, words);
  }

  /** The same under another title. */
  public DocumentSpec titled(String wanted) {
    return new DocumentSpec(kind, wanted, language, parts, required, words);
  }

  /** The same, where these parts alone are required. */
  public DocumentSpec requiring(String... needed) {
    return new DocumentSpec(kind, title, language, parts, ImmutableSet.copyOf(needed), words);
  }

  /** The same within a number of words. */
  public DocumentSpec within(int most) {
    return new DocumentSpec(kind, title, language, parts, required, OptionalInt.of(most));
  }

  /**
   * The same with parts left out or in another order.
   *
   * @throws IllegalArgumentException if a required part is missing or a part is none of this kind's
   */
  public DocumentSpec withParts(String... chosen) {
    ImmutableList<String> wanted = ImmutableList.copyOf(chosen);
    checkArgument(parts.containsAll(wanted), "parts (%s) must be among %s", wanted, parts);
    return new DocumentSpec(kind, title, language, wanted, required, words);
  }
}
