package org.yizhan.intake.casework;

import java.util.List;
import org.yizhan.intake.directory.Text;

/**
 * What to do when nobody has answered in time.
 *
 * @param phones numbers to call, E.164, the one to try first at the head
 */
public record IfNoAnswer(Text text, List<String> phones) {
  public IfNoAnswer {
    phones = List.copyOf(phones);
  }
}
