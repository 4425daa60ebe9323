package dev.promo.benchmarks;

import static com.google.common.base.Preconditions.checkArgument;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The least that a hand-written printer does: one {@code StringBuilder}, markup appended as it is, text looked at
 * character by character and escaped.
 *
 * <p>The chunks are cut from a printed document, so that writing them gives its very bytes. They are a flat list: there is
 * no tree to walk and nothing to decide, which flatters the printer that promo is measured against.
 */
final class Chunks {
  private record Chunk(String text, boolean markup) {}

  private enum Escapes {
    HTML {
      @Override
      @Nullable
      String of(char c) {
        return switch (c) {
          case '&' -> "&amp;";
          case '<' -> "&lt;";
          case '>' -> "&gt;";
          case '"' -> "&quot;";
          case '\'' -> "&#39;";
          default -> null;
        };
      }
    },
    MARKDOWN {
      @Override
      @Nullable
      String of(char c) {
        return switch (c) {
          case '\\' -> "\\\\";
          case '`' -> "\\`";
          case '*' -> "\\*";
          case '_' -> "\\_";
          case '[' -> "\\[";
          case ']' -> "\\]";
          case '!' -> "\\!";
          case '<' -> "\\<";
          case '&' -> "\\&";
          case '~' -> "\\~";
          case '|' -> "\\|";
          default -> null;
        };
      }
    };

    /** What is written for a character that has a meaning in the format. */
    abstract @Nullable String of(char c);

    void append(String text, StringBuilder out) {
      int done = 0;
      for (int i = 0; i < text.length(); i++) {
        @Nullable String escape = of(text.charAt(i));
        if (escape != null) {
          out.append(text, done, i).append(escape);
          done = i + 1;
        }
      }
      out.append(text, done, text.length());
    }
  }

  private final Escapes escapes;
  private final List<Chunk> chunks = new ArrayList<>();

  private Chunks(Escapes escapes) {
    this.escapes = escapes;
  }

  /** Cuts a page at its tags. The head is one chunk, and an address in a tag counts as markup. */
  static Chunks ofHtml(byte[] page) {
    String html = new String(page, UTF_8);
    Chunks chunks = new Chunks(Escapes.HTML);
    int at = html.indexOf("<body>");
    chunks.add(html.substring(0, at), true);
    while (at < html.length()) {
      boolean markup = html.charAt(at) == '<';
      int end = markup ? html.indexOf('>', at) + 1 : html.indexOf('<', at);
      end = end < 0 ? html.length() : end;
      String piece = html.substring(at, end);
      chunks.add(markup ? piece : decoded(piece), markup);
      at = end;
    }
    return chunks.checked(page);
  }

  /** Cuts a Markdown text where a character means something; one behind a backslash belongs to the text. */
  static Chunks ofMarkdown(byte[] document) {
    String markdown = new String(document, UTF_8);
    Chunks chunks = new Chunks(Escapes.MARKDOWN);
    StringBuilder piece = new StringBuilder();
    boolean markup = false;
    for (int i = 0; i < markdown.length(); i++) {
      char c = markdown.charAt(i);
      boolean escaped =
          c == '\\' && i + 1 < markdown.length() && isMarkdown(markdown.charAt(i + 1));
      boolean isMarkup = !escaped && isMarkdown(c);
      if (isMarkup != markup) {
        chunks.add(piece.toString(), markup);
        piece.setLength(0);
        markup = isMarkup;
      }
      piece.append(escaped ? markdown.charAt(++i) : c);
    }
    chunks.add(piece.toString(), markup);
    return chunks.checked(document);
  }

  byte[] write() {
    StringBuilder out = new StringBuilder(16_384);
    for (Chunk chunk : chunks) {
      if (chunk.markup()) {
        out.append(chunk.text());
      } else {
        escapes.append(chunk.text(), out);
      }
    }
    return out.toString().getBytes(UTF_8);
  }

  private void add(String text, boolean markup) {
    if (!text.isEmpty()) {
      chunks.add(new Chunk(text, markup));
    }
  }

  private Chunks checked(byte[] wanted) {
    checkArgument(
        new String(write(), UTF_8).equals(new String(wanted, UTF_8)),
        "the chunks must give the document back");
    return this;
  }

  static String decoded(String html) {
    return html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  private static boolean isMarkdown(char c) {
    return Escapes.MARKDOWN.of(c) != null;
  }
}
