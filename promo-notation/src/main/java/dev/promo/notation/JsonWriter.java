package dev.promo.notation;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Values as JSON text. */
final class JsonWriter {
  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonWriter() {}

  static String line(Written value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      write(value, json);
    }
    return text.toString();
  }

  static String indented(Written value) {
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent);
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(
        new ObjectWriteContext.Base() {
          @Override
          public DefaultPrettyPrinter getPrettyPrinter() {
            return printer;
          }
        },
        text)) {
      write(value, json);
    }
    return text + "\n";
  }

  private static void write(Written value, JsonGenerator json) {
    if (value instanceof Written.Text text) {
      json.writeString(text.text());
    } else if (value instanceof Written.Count number) {
      json.writeNumber(number.number());
    } else if (value instanceof Written.Items list) {
      json.writeStartArray();
      list.items().forEach(item -> write(item, json));
      json.writeEndArray();
    } else {
      json.writeStartObject();
      ((Written.Entries) value).entries().forEach((key, entry) -> {
        json.writeName(key);
        write(entry, json);
      });
      json.writeEndObject();
    }
  }
}
