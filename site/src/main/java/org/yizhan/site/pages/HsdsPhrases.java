package org.yizhan.site.pages;

import java.util.function.Function;
import org.yizhan.site.content.Text;
import org.yizhan.site.directory.Hsds;
import org.yizhan.site.shown.Edition;
import org.yizhan.site.shown.Words;

/** What {@link Hsds} says in words, from the words of the pages. */
public record HsdsPhrases(Edition zh, Edition en) implements Hsds.Phrases {
  @Override
  public Text sample(Text name) {
    return new Text(zh.words().marked(true, name.zh()), en.words().marked(true, name.en()));
  }

  @Override
  public Text free() {
    return both(words -> words.say("footer.free"));
  }

  @Override
  public Text kindsOfTrouble() {
    return both(words -> words.say("help.category"));
  }

  private Text both(Function<Words, String> said) {
    return new Text(said.apply(zh.words()), said.apply(en.words()));
  }
}
