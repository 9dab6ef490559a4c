package org.yizhan.site.shown;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yizhan.site.content.Content;
import org.yizhan.site.content.Document;
import org.yizhan.site.content.Language;
import org.yizhan.site.flowchart.FlowDrawing;
import org.yizhan.site.flowchart.NumberedList;
import org.yizhan.site.output.Hash;

/**
 * The picture of a numbered list of a page (G9), in a file of its own that is fetched late.
 *
 * @param file counted from the site's root
 * @param subject what the list is about: its heading, or the title of its document
 * @param end offset in the document's text just behind the list
 */
public record FlowPicture(String file, String subject, int end, FlowDrawing drawing) {
  private static final String PROCESS = "process";

  /** Text and, behind it, the picture of the list that it ends with; null at the very end. */
  public record Passage(String html, FlowPicture picture) {}

  /** Whether each list of the document is followed by its picture: the network's own processes. */
  public static boolean isIllustrated(Document document) {
    return document.id().equals(PROCESS);
  }

  /** Of guidance the first steps, of the network's processes and of a station's all lists. */
  public static List<FlowPicture> of(Document document, String folder, Language language) {
    String title = document.title().in(language);
    List<FlowPicture> pictures = new ArrayList<>();
    for (NumberedList list : NumberedList.in(document.twins().markdown().in(language))) {
      String subject = list.heading().isEmpty() ? title : list.heading();
      FlowDrawing drawing = FlowDrawing.of(list.flow(), title + " · " + subject, language.locale());
      String file =
          "data/pictures/%s-%s.%s.%s.svg"
              .formatted(folder, document.id(), language.code(), Hash.of(drawing.svg()).forName());
      pictures.add(new FlowPicture(file, subject, list.end(), drawing));
    }
    return folder.equals("guidance") ? pictures.stream().limit(1).toList() : pictures;
  }

  /** The document's text, cut behind each list that is drawn. */
  public static List<Passage> passages(
      Document document, String folder, Language language, Function<String, String> html) {
    String markdown = document.twins().markdown().in(language);
    List<Passage> passages = new ArrayList<>();
    int from = 0;
    for (FlowPicture picture : of(document, folder, language)) {
      passages.add(new Passage(html.apply(markdown.substring(from, picture.end)), picture));
      from = picture.end;
    }
    passages.add(new Passage(html.apply(markdown.substring(from)), null));
    return passages;
  }

  /** Writes the pictures of all documents that have any. */
  public static void write(Content content, Language language, Path out) throws IOException {
    Files.createDirectories(out.resolve("data/pictures"));
    Map<String, Stream<? extends Document>> drawn =
        Map.of(
            "guidance", content.guidance().values().stream(),
            "stations", content.stations().values().stream(),
            "pages", Stream.of(content.pages().get(PROCESS)));
    for (var folder : drawn.entrySet()) {
      for (Document document : folder.getValue().toList()) {
        for (FlowPicture picture : of(document, folder.getKey(), language)) {
          Files.writeString(out.resolve(picture.file), picture.drawing.svg());
        }
      }
    }
  }
}
