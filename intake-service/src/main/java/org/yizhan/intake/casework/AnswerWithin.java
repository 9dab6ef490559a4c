package org.yizhan.intake.casework;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import org.yizhan.intake.directory.Category;

/** How soon somebody has to have answered a request, counted from when it was sent. */
@ConfigMapping(prefix = "yizhan.answer-within")
public interface AnswerWithin {

  Duration urgent();

  Duration high();

  Duration normal();

  /** The time for an urgency. */
  default Duration time(Category.Urgency urgency) {
    return switch (urgency) {
      case URGENT -> urgent();
      case HIGH -> high();
      case NORMAL -> normal();
    };
  }
}
