package org.yizhan.site.content;

import java.time.LocalDate;
import java.util.List;

/**
 * What to do in one kind of trouble; its id is that of the category.
 *
 * @param alsoCalled what people call it, in any language, only for finding it: never shown
 */
public record Guidance(
    String id,
    Text title,
    Twins twins,
    Text summary,
    List<String> alsoCalled,
    List<Source> sources,
    LocalDate reviewed)
    implements Document {

  /** A part of every piece of guidance, by its heading. */
  public enum Part {
    FIRST_TEN_MINUTES("头十分钟", "First ten minutes"),
    FIRST_DAY("第一天", "First day"),
    LATER("之后", "Later"),
    WHO_CAN_DO_WHAT("谁能做什么", "Who can do what");

    private final String zh;
    private final String en;

    Part(String zh, String en) {
      this.zh = zh;
      this.en = en;
    }

    public String heading(Language language) {
      return language == Language.ZH ? zh : en;
    }
  }
}
