package dev.promo.core.decision.letter;

import dev.promo.core.person.Person;
import java.time.LocalDate;

/**
 * That one side wrote: this is what we said. It holds for one text; once the text changes, nobody has confirmed it.
 *
 * @param side whose word it is
 * @param by who wrote it
 * @param on the day
 * @param channel where it can be read again
 * @param text which text was confirmed
 */
public record WrittenConfirmation(
    Side side, Person by, LocalDate on, Channel channel, TextHash text) {}
