package dev.promo.journal;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.decision.letter.Channel;
import dev.promo.core.decision.letter.Confirmations;
import dev.promo.core.decision.letter.Side;
import dev.promo.core.decision.letter.TextHash;
import dev.promo.core.decision.letter.WrittenConfirmation;
import dev.promo.core.person.Person;
import dev.promo.core.problem.Problem;
import dev.promo.notation.Fields;
import java.time.LocalDate;
import java.util.Optional;

/** Reads who confirmed a text in writing. The text is known only once all else of its mapping is read. */
final class ConfirmationFields {
  private final ImmutableList<Fields> written;

  /** The confirmations of a mapping that is still being read. */
  ConfirmationFields(Fields fields) {
    this.written = fields.list("confirmed");
  }

  /** The confirmations of a text, or of one that it was before. */
  Confirmations read(String text) {
    TextHash hash = TextHash.of(text);
    return new Confirmations(written.stream()
        .flatMap(fields -> confirmation(fields, hash).stream())
        .collect(toImmutableList()));
  }

  private static Optional<WrittenConfirmation> confirmation(Fields fields, TextHash text) {
    Optional<Side> side = fields.requiredChoice("side", Side.class);
    Optional<Person> by = fields.required("by", People.one(fields, "by"));
    Optional<LocalDate> on = fields.requiredDate("date");
    Optional<Channel> channel = fields.requiredChoice("channel", Channel.class);
    Optional<String> hash = fields.text("hash");
    Optional<WrittenConfirmation> made = fields.build(() -> new WrittenConfirmation(
        side.orElseThrow(),
        by.orElseThrow(),
        on.orElseThrow(),
        channel.orElseThrow(),
        hash.map(TextHash::new).orElse(text)));
    made.ifPresent(each -> check(each, hash, text, fields));
    return made;
  }

  private static void check(
      WrittenConfirmation made, Optional<String> hash, TextHash text, Fields fields) {
    if (hash.isEmpty()) {
      fields.problem(Problem.note(
          "NO_HASH",
          fields.location(),
          "The confirmation of " + made.on()
              + " is taken to be of what is written now; a later change would go unnoticed.",
          "Add 'hash: " + text + "'."));
    } else if (!made.text().equals(text)) {
      fields.problem(Problem.warning(
          "TEXT_CHANGED",
          fields.location("hash"),
          "What was confirmed on " + made.on()
              + " is not what is written now, so that nobody has confirmed this version.",
          "Have it confirmed again and write 'hash: " + text + "', or restore the text."));
    }
  }
}
