package org.yizhan.intake.web.pages;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.yizhan.intake.privacy.Personal;
import org.yizhan.intake.request.RequestForm;
import org.yizhan.intake.web.Form;
import org.yizhan.intake.web.site.SitePage;

/**
 * What a requester has typed into the form, to be read on another page.
 *
 * @param lines in the order of the form; controls that nobody sees or that were left empty are not
 *     among them
 */
public record SentForm(List<Line> lines) {

  public SentForm {
    lines = List.copyOf(lines);
  }

  /** A control: what it is called on the page, and what it holds as the page would show it. */
  public record Line(String label, String value) {
    @Override
    public String toString() {
      return Personal.MASK;
    }
  }

  /** What {@code sent} holds, in the words of the baked form where it is there. */
  static SentForm of(Form sent, Optional<SitePage> help) {
    return new SentForm(
        RequestForm.controls().stream()
            .filter(control -> !control.isCheckbox() && !sent.get(control.name()).isBlank())
            .flatMap(control -> line(control.name(), sent.get(control.name()), help).stream())
            .toList());
  }

  private static Optional<Line> line(String name, String value, Optional<SitePage> help) {
    if (help.isEmpty()) {
      return Optional.of(new Line(name, value));
    }
    Element form = help.get().main();
    return Optional.ofNullable(form.selectFirst("label[for=\"" + name + "\"]"))
        .map(label -> new Line(label.ownText().strip(), chosen(form, name, value)));
  }

  /** The words of a choice instead of its code. */
  private static String chosen(Element form, String name, String value) {
    return form.select("select[name=\"" + name + "\"] option").stream()
        .filter(option -> option.attr("value").equals(value))
        .map(Element::text)
        .findFirst()
        .orElse(value);
  }
}
