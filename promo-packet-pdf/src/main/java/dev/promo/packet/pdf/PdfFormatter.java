package dev.promo.packet.pdf;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Comparator.naturalOrder;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.promo.packet.document.Document;
import dev.promo.packet.document.DocumentTexts;
import dev.promo.packet.format.Direction;
import dev.promo.packet.format.PacketFormatter;
import dev.promo.packet.format.Paper;
import dev.promo.packet.format.PlainText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One PDF file that looks the same everywhere: tagged for screen readers (PDF/UA-1), with bookmarks, and with every font
 * that it needs inside. Letters have one size; what does not fit goes to a further page, and {@link #pages} says how
 * many there are.
 *
 * <p>The module has fonts for Latin, Greek, Cyrillic, Hebrew and Arabic, and common symbols. For others hand over a
 * {@link Typeface}; a character that no font has is shown as {@code U+FFFD}, keeps its meaning for screen readers and for
 * copying, and is named by {@link #missing}. Writings that need rules of their own, such as Devanagari, count as missing.
 * Arabic letters join; vowel marks stand where the letter ends.
 *
 * <p>No file, no network and no font of the machine is asked.
 */
public final class PdfFormatter implements PacketFormatter {
  private static final PdfFormatter STANDARD =
      new PdfFormatter(Paper.A4, Optional.empty(), ImmutableList.of());

  private final Paper paper;
  private final Optional<LocalDate> date;
  private final ImmutableList<Typeface> typefaces;
  private final Faces faces;

  private PdfFormatter(Paper paper, Optional<LocalDate> date, ImmutableList<Typeface> typefaces) {
    this.paper = requireNonNull(paper, "paper");
    this.date = requireNonNull(date, "date");
    this.typefaces = requireNonNull(typefaces, "typefaces");
    this.faces = new Faces(typefaces);
  }

  /** For A4, with no date in the file, and with the fonts of this module alone. */
  public static PdfFormatter standard() {
    return STANDARD;
  }

  public PdfFormatter withPaper(Paper sheet) {
    return new PdfFormatter(sheet, date, typefaces);
  }

  /** The day that the file gives as that of its making. */
  public PdfFormatter withDate(LocalDate day) {
    return new PdfFormatter(paper, Optional.of(day), typefaces);
  }

  /** One more font, asked for the characters that those before it do not have. */
  public PdfFormatter withTypeface(Typeface typeface) {
    return new PdfFormatter(
        paper,
        date,
        ImmutableList.<Typeface>builder().addAll(typefaces).add(typeface).build());
  }

  @Override
  public String extension() {
    return "pdf";
  }

  @Override
  public byte[] format(Document document) {
    Sheet sheet = sheet(document);
    LineBreaker breaker = new LineBreaker(faces, sheet.direction());
    Layout layout = layout(document, sheet, breaker);
    try {
      return new PdfFile(document, sheet)
          .bytes(Pages.of(layout.strips(), sheet.height()), layout, breaker, date);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many pages the file has, which is known without making it. */
  public int pages(Document document) {
    Sheet sheet = sheet(document);
    Layout layout = layout(document, sheet, new LineBreaker(faces, sheet.direction()));
    return Pages.of(layout.strips(), sheet.height()).size();
  }

  /** The characters of a document, the addresses of its links included, that no font shows; each once, in order. */
  public ImmutableSortedSet<String> missing(Document document) {
    List<String> texts = DocumentTexts.of(document);
    return texts.stream()
        .flatMapToInt(text -> PlainText.of(text).codePoints())
        .distinct()
        .filter(character -> !Faces.isSilent(character) && !faces.isShown(character))
        .mapToObj(Character::toString)
        .collect(toImmutableSortedSet(naturalOrder()));
  }

  private Sheet sheet(Document document) {
    return new Sheet(paper, Direction.ofLanguage(document.language()));
  }

  private static Layout layout(Document document, Sheet sheet, LineBreaker breaker) {
    Layout layout = new Layout(sheet.width(), breaker);
    layout.title(document.title());
    document.blocks().forEach(layout::block);
    return layout;
  }
}
