package dev.promo.rubric.tree;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.promo.rubric.format.Fixture;
import java.nio.file.Path;
import java.util.List;

/** The published schema, as a judge of texts. */
final class RubricSchema {
  static final String TEXT = Fixture.text(Path.of("../docs/rubric.schema.json"));
  private static final Schema VALIDATOR = SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12)
      .getSchema(TEXT, InputFormat.JSON);

  private RubricSchema() {}

  /** What it has against a JSON text. */
  static List<String> complaints(String json) {
    return complaints(json, InputFormat.JSON);
  }

  static List<String> complaints(String text, InputFormat format) {
    return VALIDATOR.validate(text, format).stream()
        .map(error -> error.getInstanceLocation() + " " + error.getMessage())
        .toList();
  }
}
