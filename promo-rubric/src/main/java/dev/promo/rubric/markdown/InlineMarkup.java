package dev.promo.rubric.markdown;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.rubric.draft.CellText;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Takes inline markup off a text. */
final class InlineMarkup extends AbstractVisitor {
  private static final int LONGEST = 2_048;
  private static final Parser PARSER =
      Parser.builder().enabledBlockTypes(ImmutableSet.of()).maxInlineNesting(50).build();
  private static final CharMatcher MARKUP = CharMatcher.anyOf("*_`[]!<>&\\~");
  private static final Pattern ATTRIBUTES =
      Pattern.compile("\\{\\s*:?\\s*(?:[#.][\\w.:-]+|\\w[\\w-]{0,30}=[^{}\\s]{1,100})\\s*\\}");

  private final StringBuilder text = new StringBuilder();
  private final ImmutableList.Builder<String> strong = ImmutableList.builder();
  private Optional<String> opening = Optional.empty();
  private int emphasised;

  private InlineMarkup() {}

  static MarkdownText read(String written) {
    String bare = ATTRIBUTES.matcher(written).replaceAll("");
    if (bare.length() > LONGEST || MARKUP.matchesNoneOf(bare)) {
      return plain(bare);
    }
    InlineMarkup markup = new InlineMarkup();
    PARSER.parse(bare).accept(markup);
    String words = oneLine(markup.text);
    return words.isEmpty()
        ? plain(bare.startsWith("<") ? "" : bare)
        : new MarkdownText(
            words, markup.strong.build(), markup.opening, markup.emphasised == words.length());
  }

  private static MarkdownText plain(String text) {
    return MarkdownText.plain(oneLine(text));
  }

  static String oneLine(CharSequence text) {
    return CharMatcher.whitespace().trimAndCollapseFrom(CellText.tidy(text.toString()), ' ');
  }

  @Override
  public void visit(Text node) {
    text.append(node.getLiteral());
  }

  @Override
  public void visit(Code node) {
    text.append(node.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak node) {
    text.append(' ');
  }

  @Override
  public void visit(HardLineBreak node) {
    text.append(' ');
  }

  @Override
  public void visit(HtmlInline node) {
    if (node.getLiteral().toLowerCase(Locale.ROOT).startsWith("<br")) {
      text.append(' ');
    }
  }

  @Override
  public void visit(Emphasis node) {
    emphasised(node);
  }

  @Override
  public void visit(StrongEmphasis node) {
    boolean first = oneLine(text).isEmpty();
    String bold = emphasised(node);
    if (!bold.isEmpty()) {
      strong.add(bold);
      opening = first ? Optional.of(bold) : opening;
    }
  }

  /** What an emphasis holds; it is counted when it is the first, so that one over everything is known by its length. */
  private String emphasised(Node node) {
    boolean first = oneLine(text).isEmpty();
    int start = text.length();
    visitChildren(node);
    String words = oneLine(text.substring(start));
    emphasised = first ? words.length() : emphasised;
    return words;
  }
}
