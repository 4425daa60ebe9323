package dev.promo.core.win;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;

/**
 * Something that shows the work and that others can look at.
 *
 * @param label what it is, such as {@code ERP time report}; one line, without semicolon
 * @param address where it is; one line, without semicolon
 * @param systemOfRecord whether it comes from a system whose numbers nobody in the case can change
 */
public record Artefact(String label, Optional<String> address, boolean systemOfRecord) {
  public Artefact {
    checkArgument(
        OneLine.isField(label),
        "an artefact's label must be one line without semicolon, not '%s'",
        label);
    checkArgument(
        address.map(OneLine::isField).orElse(true),
        "the address of '%s' must be one line without semicolon",
        label);
  }
}
