package org.yizhan.site.shown;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yizhan.site.content.Category;
import org.yizhan.site.content.Content;
import org.yizhan.site.output.HashedFile;

/**
 * What the script of the request form says, kept out of the page until somebody begins to fill it
 * in: <code>{"words": {key: text}, "elsewhere": [ids of the categories in which no station may step
 * in (G20)]}</code>.
 */
final class FormWords {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final List<String> KEYS =
      List.of(
          "emergency.ambulance",
          "emergency.fire",
          "emergency.police",
          "finder.options",
          "finder.credit",
          "form.again",
          "form.another",
          "form.busy",
          "form.cannot-keep",
          "form.cleared",
          "form.done",
          "form.done.why",
          "form.edited",
          "form.elsewhere",
          "form.elsewhere.guidance",
          "form.elsewhere.missions",
          "form.elsewhere.to-office",
          "form.failed",
          "form.kept",
          "form.no-numbers",
          "form.not-kept",
          "form.numbers",
          "form.offline",
          "form.restored",
          "form.sending",
          "form.shared",
          "form.stored");

  private FormWords() {}

  static HashedFile of(Content content, Words words, String language) {
    Map<String, String> said = new TreeMap<>();
    KEYS.forEach(key -> said.put(key, words.say(key)));
    List<String> elsewhere =
        content.categories().values().stream()
            .filter(category -> !category.inScope())
            .map(Category::id)
            .toList();
    try {
      String json = JSON.writeValueAsString(Map.of("words", said, "elsewhere", elsewhere));
      return HashedFile.of("data/form." + language, ".json", json + "\n");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
