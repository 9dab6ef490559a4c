package org.yizhan.site.pages;

import org.yizhan.site.alerts.AlertWords;
import org.yizhan.site.content.Alert;
import org.yizhan.site.content.Language;
import org.yizhan.site.content.Origin;
import org.yizhan.site.output.Address;
import org.yizhan.site.shown.AlertView;
import org.yizhan.site.shown.Edition;

/** What an edition says of warnings outside of its pages. */
public final class AlertSpeech implements AlertWords {
  private final Edition edition;

  public AlertSpeech(Edition edition) {
    this.edition = edition;
  }

  @Override
  public Language language() {
    return edition.language();
  }

  @Override
  public String say(String key, Object... parts) {
    return edition.words().say(key, parts);
  }

  @Override
  public String title(Alert alert) {
    return edition.words().marked(alert, alert.title().in(language()));
  }

  @Override
  public String titleByNow(Alert alert) {
    AlertView view = edition.views().alert(alert);
    return edition.words().marked(alert, edition.words().ended(view.state(), view.title()));
  }

  @Override
  public String whereAndWhen(Alert alert) {
    AlertView view = edition.views().alert(alert);
    String when =
        view.span() == null
            ? view.sent().text()
            : view.span().beginning().text() + " – " + view.span().to().text();
    return view.area() + " · " + when;
  }

  @Override
  public String html(Alert alert, String place) {
    Origin origin = edition.content().municipality().origin();
    return edition.body(
        alert, "alerts", to -> origin == null ? to.from(new Address(place)) : origin.at(to.path()));
  }
}
