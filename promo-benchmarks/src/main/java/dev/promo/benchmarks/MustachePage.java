package dev.promo.benchmarks;

import static com.google.common.base.Preconditions.checkState;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import dev.promo.packet.document.Document;
import dev.promo.packet.format.HtmlFormatter;
import java.io.StringWriter;

/** The page of a document, rendered by Mustache.java from a model that is built beforehand. */
final class MustachePage {
  private static final String TEMPLATE = "dev/promo/benchmarks/page.mustache";
  private static final String MAIN = "<main>";

  private final Mustache template = new DefaultMustacheFactory().compile(TEMPLATE);
  private final PageModel model;

  private MustachePage(PageModel model) {
    this.model = model;
  }

  static MustachePage of(Document document) {
    String html = new HtmlFormatter().text(document);
    String head = html.substring(0, html.indexOf(MAIN) + MAIN.length());
    MustachePage page = new MustachePage(new PageModel(document, head));
    checkState(
        shown(new String(page.write(), UTF_8)).equals(shown(html)),
        "Mustache must render the same page");
    return page;
  }

  byte[] write() {
    StringWriter out = new StringWriter(16_384);
    template.execute(out, model);
    return out.toString().getBytes(UTF_8);
  }

  /** What a reader sees: Mustache spells two more characters as entities. */
  private static String shown(String html) {
    return Chunks.decoded(html.replace("&#61;", "=").replace("&#96;", "`"));
  }
}
