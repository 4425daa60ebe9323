package dev.promo.core.decision;

import java.time.LocalDate;

/**
 * That a case reached a state.
 *
 * @param state which one; every case starts as a draft
 * @param on the day
 */
public record CaseStep(CaseState state, LocalDate on) {}
