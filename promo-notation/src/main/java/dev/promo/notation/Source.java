package dev.promo.notation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Something to read: the bytes a person or a program wrote, and the name that problems call it by. */
public final class Source {
  /** The largest source that is read, in bytes: 16 MiB. */
  public static final int MAX_BYTES = 16 * 1024 * 1024;

  private final String name;
  private final byte[] bytes;
  private final boolean isAscii;

  private Source(String name, byte[] bytes) {
    checkArgument(!name.isBlank(), "name of a source must not be blank");
    this.name = name;
    this.bytes = bytes;
    this.isAscii = Utf8.isAscii(bytes);
  }

  /** A text that is already at hand; its name says the notation by its ending, or leaves it to the text. */
  public static Source of(String name, String text) {
    return new Source(name, text.getBytes(UTF_8));
  }

  public static Source of(String name, byte[] bytes) {
    return new Source(name, bytes.clone());
  }

  /**
   * A file, named as the path is written. Problems: {@code NOT_FOUND}, {@code NOT_READABLE} for a folder or without
   * permission, {@code TOO_LARGE} over {@link #MAX_BYTES}, of which no more is loaded.
   */
  public static Parsed<Source> read(Path path) {
    String name = nameOf(path);
    if (Files.isDirectory(path)) {
      return Parsed.failed(
          notReadable(name, "This is a folder, not a file.", "Name a file inside the folder."));
    }
    try (InputStream in = Files.newInputStream(path)) {
      return sized(new Source(name, in.readNBytes(MAX_BYTES + 1)));
    } catch (NoSuchFileException e) {
      return Parsed.failed(notFound(name));
    } catch (IOException e) {
      return Parsed.failed(notReadable(
          name, "The file cannot be read.", "Check that you are allowed to read the file."));
    }
  }

  public String name() {
    return name;
  }

  /** A copy of the bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The bytes themselves, for readers that leave them as they are. */
  byte[] shared() {
    return bytes;
  }

  /** Whether every byte is ASCII. */
  boolean isAscii() {
    return isAscii;
  }

  /**
   * The text, in UTF-8 or behind a mark of UTF-16, without a byte order mark at its beginning. Problems: {@code NOT_UTF_8}
   * at the first bad byte, {@code TOO_LARGE}.
   */
  public Parsed<String> text() {
    return sized(this).flatMap(source -> Utf8.decode(name, bytes));
  }

  /**
   * The same source in UTF-8, for texts that others have saved. Bytes that are no UTF-8 are taken for Windows-1252 where
   * they can hardly be anything else, with the warning {@code ENCODING_GUESSED} at the first letter that depends on it;
   * all others stay as they are.
   */
  public Parsed<Source> inUtf8() {
    if (isAscii
        || bytes.length > MAX_BYTES
        || Utf8.isWellFormed(bytes)
        || Utf8.decode(name, bytes).value().isPresent()) {
      return Parsed.of(this);
    }
    return Windows1252.decode(bytes)
        .map(text -> Parsed.of(of(name, text), ImmutableList.of(Windows1252.guessed(name, text))))
        .orElseGet(() -> Parsed.of(this));
  }

  @Override
  public String toString() {
    return name;
  }

  private static String nameOf(Path path) {
    Path written = path.toString().isBlank() ? path.toAbsolutePath() : path;
    return written.toString().replace(written.getFileSystem().getSeparator(), "/");
  }

  private static Parsed<Source> sized(Source source) {
    if (source.bytes.length <= MAX_BYTES) {
      return Parsed.of(source);
    }
    return Parsed.failed(Problem.error(
        "TOO_LARGE",
        Location.of(source.name),
        "This is larger than the " + MAX_BYTES + " bytes that are read.",
        "Check that this is the right file, or split it."));
  }

  private static Problem notFound(String name) {
    return Problem.error(
        "NOT_FOUND", Location.of(name), "There is no such file.", "Check the name and the folder.");
  }

  private static Problem notReadable(String name, String message, String mend) {
    return Problem.error("NOT_READABLE", Location.of(name), message, mend);
  }
}
