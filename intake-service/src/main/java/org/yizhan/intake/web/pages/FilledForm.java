package org.yizhan.intake.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.yizhan.intake.request.FieldError;
import org.yizhan.intake.request.RequestForm;
import org.yizhan.intake.web.Form;
import org.yizhan.intake.web.Phrases;
import org.yizhan.intake.web.site.SitePage;

/** A baked form as it was sent, with what is wrong said beside each field and once at the top. */
final class FilledForm {

  private static final String NOTICE = "/consent/notice";

  /** Where an error is shown whose pointer is that of several controls, or of a hidden one. */
  private static final Map<String, String> NEAREST =
      Map.of(
          "/contact",
          "contactPhone",
          "/person",
          "personName",
          "/location",
          "place",
          "/location/lat",
          "place",
          "/location/lon",
          "place",
          "/consent",
          "consentSensitive",
          NOTICE,
          "consentSensitive");

  /** What the page says and nobody types: an old value put back would be refused for ever. */
  private static final Set<String> BAKED = Set.of("consentNotice", "language");

  /** What holds for the notice that was read, and for no other. */
  private static final List<String> AGREED = List.of("consentSensitive", "consentAbroad");

  private final Element form;
  private final Phrases words;
  private final List<Line> summary = new ArrayList<>();

  /** One line of the summary; without a field when none can be named. */
  private record Line(String field, String text) {}

  FilledForm(SitePage page, String formId, Phrases words) {
    this.form = page.main().getElementById(formId);
    if (form == null) {
      throw new IllegalStateException("the baked page has no form with the id " + formId);
    }
    this.words = words;
  }

  /** Puts back what was typed and chosen. */
  FilledForm fill(Form sent) {
    for (Element control : form.select("input[name], select[name], textarea[name]")) {
      if (BAKED.contains(control.attr("name"))) {
        continue;
      }
      String value = sent.get(control.attr("name"));
      switch (control.normalName()) {
        case "select" -> choose(control, value);
        case "textarea" -> control.text(value);
        default -> {
          if (control.attr("type").equals("checkbox")) {
            tick(control, value.equals(control.attr("value")));
          } else {
            control.attr("value", value);
          }
        }
      }
    }
    return this;
  }

  /**
   * Says what is wrong with a request, by its pointers. Who agreed to a notice that no longer
   * counts has not agreed to this page's.
   */
  FilledForm refuse(List<FieldError> errors) {
    for (FieldError error : errors) {
      if (error.pointer().equals(NOTICE)) {
        AGREED.forEach(name -> visible(name).ifPresent(box -> tick(box, false)));
      }
      String name =
          RequestForm.controlAt(error.pointer())
              .map(RequestForm.Control::name)
              .filter(control -> !NEAREST.containsKey(error.pointer()))
              .orElse(NEAREST.getOrDefault(error.pointer(), ""));
      refuse(name, error.detail(words.language()));
    }
    return this;
  }

  /** Says what is wrong with one field; an unknown field is named in the summary only. */
  FilledForm refuse(String name, String text) {
    Optional<Element> control = visible(name);
    control.ifPresent(found -> mark(found, name, text));
    summary.add(new Line(control.isPresent() ? name : "", text));
    return this;
  }

  /** Puts a part of a page behind a field. */
  FilledForm follow(String name, String html) {
    visible(name).map(control -> control.closest(".field")).ifPresent(field -> field.after(html));
    return this;
  }

  /** Shows the summary under the heading, where a screen reader and the eye begin. */
  void summarise() {
    Element slot = form.selectFirst("[data-slot=errors]");
    if (slot == null) {
      slot = form.prependElement("div");
    }
    slot.removeAttr("hidden").addClass("error-summary").attr("role", "alert");
    slot.attr("tabindex", "-1").empty();
    form.closest("main").selectFirst("h1").after(slot);
    slot.appendElement("h2").text(words.say("page.errors"));
    Element list = slot.appendElement("ul");
    for (Line line : summary) {
      Element item = list.appendElement("li");
      if (line.field().isEmpty()) {
        item.text(line.text());
      } else {
        item.appendElement("a").attr("href", "#" + line.field()).text(named(line));
      }
    }
  }

  private String named(Line line) {
    Element label = form.selectFirst("label[for=\"" + line.field() + "\"]");
    return label == null ? line.text() : label.ownText().strip() + words.say("colon") + line.text();
  }

  private Optional<Element> visible(String name) {
    return Optional.ofNullable(form.selectFirst("[name=\"" + name + "\"]:not([type=hidden])"));
  }

  private static void mark(Element control, String name, String text) {
    String id = name + "-error";
    Element said = control.parent().getElementById(id);
    if (said != null) {
      said.appendText(" " + text);
      return;
    }
    control.before(new Element("p").addClass("field-error").id(id).text(text));
    String described = (control.attr("aria-describedby") + " " + id).strip();
    control.attr("aria-invalid", "true").attr("aria-describedby", described);
  }

  private static void choose(Element select, String value) {
    for (Element option : select.select("option")) {
      if (option.attr("value").equals(value)) {
        option.attr("selected", true);
      } else {
        option.removeAttr("selected");
      }
    }
  }

  private static void tick(Element box, boolean ticked) {
    if (ticked) {
      box.attr("checked", true);
    } else {
      box.removeAttr("checked");
    }
  }
}
