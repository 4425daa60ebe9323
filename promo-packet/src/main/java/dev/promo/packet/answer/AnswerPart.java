package dev.promo.packet.answer;

import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Section;
import java.util.Optional;

/** A part of a document about an answer. */
interface AnswerPart {
  void compose(Composition composition, Answered answered);

  /** This part about an answer; without one it is empty. */
  default Section about(Optional<Answered> answered) {
    return composition -> answered.ifPresent(held -> compose(composition, held));
  }
}
