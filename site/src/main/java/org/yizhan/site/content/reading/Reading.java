package org.yizhan.site.content.reading;

import java.util.List;
import org.yizhan.site.content.Content;
import org.yizhan.site.content.Problem;

/**
 * What came of reading the content.
 *
 * @param content null if any problem is an error
 * @param problems by file and line
 */
public record Reading(Content content, List<Problem> problems) {
  public Reading {
    problems = List.copyOf(problems);
  }
}
