package dev.promo.packet;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.promo.core.privacy.CoverWords;
import dev.promo.core.privacy.RedactedCase;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import dev.promo.packet.compose.CoverTexts;
import dev.promo.packet.document.Document;
import dev.promo.packet.document.DocumentRewriter;
import dev.promo.packet.document.DocumentSpec;
import dev.promo.packet.document.DocumentTexts;
import dev.promo.packet.document.Language;
import dev.promo.packet.format.PacketFormatter;
import java.time.LocalDate;

/**
 * The door through which a redacted case leaves. What came through the redaction of the case, such as a day that a
 * section prints, is told roughly here; and what is still found when all is printed keeps the door shut.
 */
public final class Export {
  private Export() {}

  /** The words of a language for what is hidden, so that a redacted case speaks as its documents do. */
  public static CoverWords words(Language language) {
    return new CoverTexts(language);
  }

  /**
   * Writes a document of a redacted case.
   *
   * @param day the day on which it is written, for what counts from a day
   * @return the document with its problems; no document, and an error for each name, when one is still in it
   */
  public static Parsed<Document> document(DocumentKind kind, RedactedCase redacted, LocalDate day) {
    return document(kind, redacted, day, kind.spec());
  }

  /**
   * Writes a document of a redacted case as a house wants it or in another language, for which the case has to be
   * redacted in the {@link #words} of that language.
   *
   * @param day the day on which it is written, for what counts from a day
   * @param spec made from the specification of the kind
   * @return the document with its problems; no document, and an error for each name, when one is still in it
   */
  public static Parsed<Document> document(
      DocumentKind kind, RedactedCase redacted, LocalDate day, DocumentSpec spec) {
    return kind.write(redacted.promotion(), day, spec)
        .flatMap(document -> checked(
            DocumentRewriter.rewrite(document, redacted::text),
            redacted,
            kind.spec().kind()));
  }

  private static Parsed<Document> checked(Document document, RedactedCase redacted, String source) {
    ImmutableSet<String> survivors = DocumentTexts.of(document).stream()
        .flatMap(text -> redacted.survivorsIn(text).stream())
        .collect(toImmutableSet());
    return released(document, survivors, source);
  }

  /**
   * Prints a document and looks for names in the whole file.
   *
   * @return the file; nothing, and an error for each name, when one is in it that the format does not print of itself
   */
  public static Parsed<byte[]> file(
      Document document, PacketFormatter formatter, RedactedCase redacted) {
    byte[] file = formatter.format(document);
    byte[] frame = formatter.format(Document.of("–", document.language()));
    ImmutableSet<String> survivors = Sets.difference(
            redacted.namesIn(new String(file, UTF_8)), redacted.namesIn(new String(frame, UTF_8)))
        .immutableCopy();
    return released(file, survivors, "file." + formatter.extension());
  }

  private static <T> Parsed<T> released(T value, ImmutableSet<String> survivors, String source) {
    return survivors.isEmpty()
        ? Parsed.of(value)
        : Parsed.failed(survivors.stream().map(each -> survived(each, source)).toList());
  }

  private static Problem survived(String survivor, String source) {
    return Problem.error(
        "NAME_SURVIVED",
        Location.of(source),
        "'" + survivor + "' is still in it, so it was not handed out.",
        "Write that text otherwise, or take the name off 'private-names' if it may be read.");
  }
}
