package dev.promo.notation;

import dev.promo.core.problem.Location;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** The events of one YAML text. Whatever the parser complains about becomes a {@link Refusal}. */
final class YamlEvents {
  private final String source;
  private final String text;
  private final ParserImpl parser;
  private Optional<Mark> last = Optional.empty();

  YamlEvents(String source, String text) {
    this.source = source;
    this.text = text;
    this.parser = parser(source, text);
  }

  /** The next event; not to be called after the one that ends the stream. */
  Event next() {
    try {
      Event event = parser.next();
      last = event.getEndMark();
      return event;
    } catch (MarkedYamlEngineException complaint) {
      throw new Refusal(YamlComplaint.marked(complaint, source, text, last()));
    } catch (ReaderException complaint) {
      throw new Refusal(YamlComplaint.character(complaint, source, text));
    } catch (RuntimeException undeclared) { // such as the library throws for some malformed tags
      throw new Refusal(YamlComplaint.unknown(last()));
    }
  }

  /** The end of what was read well. */
  private Location last() {
    return last.map(mark -> YamlComplaint.place(source, mark))
        .orElseGet(() -> Location.at(source, 1, 1));
  }

  private static ParserImpl parser(String source, String text) {
    LoadSettings settings = LoadSettings.builder()
        .setLabel(source)
        .setUseMarks(true)
        .setCodePointLimit(Source.MAX_BYTES)
        // The whole text at once: with less, a token longer than the buffer takes quadratic time.
        .setBufferSize(text.length() + 2)
        .build();
    return new ParserImpl(settings, new StreamReader(settings, text));
  }
}
