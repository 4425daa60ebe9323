package dev.promo.notation;

import dev.promo.core.problem.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** What the JSON parser complains about, said to a person. */
final class JsonComplaint {
  private static final String CHECK =
      "Check the quotes, commas and brackets here and just before this place.";

  private JsonComplaint() {}

  static Problem problem(JacksonException complaint, String text, TreeBuilder tree) {
    int offset = offset(complaint.getLocation(), text);
    if (complaint instanceof StreamConstraintsException) {
      return tooLong(offset, text, tree);
    }
    if (complaint instanceof UnexpectedEndOfInputException || offset >= text.length()) {
      return unfinished(text, tree);
    }
    return syntax(offset, text, tree);
  }

  private static Problem tooLong(int offset, String text, TreeBuilder tree) {
    return at(
        "TOO_LONG",
        offset,
        text,
        tree,
        "A text, a number or a key is longer than what is read.",
        "Shorten it: " + Limits.TEXT + " characters for a text, " + Limits.NAME + " for a key, "
            + Limits.NUMBER + " for a number.");
  }

  private static Problem unfinished(String text, TreeBuilder tree) {
    String message = tree.openLine() == 0
        ? "The text is not one complete JSON value."
        : "The text ends before what was opened in line " + tree.openLine() + " is closed.";
    return at("SYNTAX", text.length(), text, tree, message, "Add the missing quote or bracket.");
  }

  private static Problem syntax(int offset, String text, TreeBuilder tree) {
    char found = text.charAt(offset);
    if (found < ' ') {
      return at(
          "SYNTAX",
          offset,
          text,
          tree,
          "A text in quotes does not end on its line, or holds a TAB.",
          "Add the missing quote, or write the line break as \\n and the TAB as \\t.");
    }
    String message = "The JSON cannot be understood from "
        + Quoted.of(text.substring(offset, offset + 1)) + " on.";
    return at("SYNTAX", offset, text, tree, message, mend(found, text.substring(0, offset)));
  }

  private static String mend(char found, String before) {
    if ((found == '}' || found == ']') && before.stripTrailing().endsWith(",")) {
      return "Remove the comma before it.";
    }
    if (found == '\'' || Character.isLetter(found)) {
      return "Put keys and texts in double quotes.";
    }
    return CHECK;
  }

  private static Problem at(
      String code, int offset, String text, TreeBuilder tree, String message, String mend) {
    return tree.syntax(code, Lines.place(tree.source(), text, offset), message, mend);
  }

  /** The offset of the place in the text; its end when the parser does not know. */
  private static int offset(@Nullable TokenStreamLocation place, String text) {
    if (place == null || place.getCharOffset() < 0) {
      return text.length();
    }
    return (int) Math.min(place.getCharOffset(), text.length());
  }
}
