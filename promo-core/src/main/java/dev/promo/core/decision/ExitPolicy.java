package dev.promo.core.decision;

/** Whether options after a no are listed. promo tells nobody to leave. */
public enum ExitPolicy {
  LIST_OPTIONS,
  SILENT
}
