package dev.promo.core.sponsor.feedback;

import dev.promo.core.person.Person;
import java.time.LocalDate;

/**
 * That the candidate asked somebody for feedback, answered or not.
 *
 * @param on the day
 * @param from who was asked
 */
public record FeedbackRequest(LocalDate on, Person from) {}
