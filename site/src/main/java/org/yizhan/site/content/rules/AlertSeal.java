package org.yizhan.site.content.rules;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.StringJoiner;
import org.yizhan.site.content.Alert;
import org.yizhan.site.content.Language;
import org.yizhan.site.content.source.SourceTree;

/**
 * That a warning still says what it said when it was sent: readers of CAP know a message by its
 * sender, id and time, and would never see that it changed (CAP 1.2 §3.2.1, identifier). Samples
 * may change; nobody acts on them.
 */
public final class AlertSeal {
  private AlertSeal() {}

  /** The last rule: whatever else is wrong has to be mended first, and would break the seal. */
  public static void check(Alert alert, Findings findings) {
    if (alert.sample() || findings.anyErrors()) {
      return;
    }
    String now = of(alert);
    if (alert.seal() == null) {
      findings.warning(
          "CAP",
          "nobody would notice if this warning were changed after it was sent",
          "As the last step before you publish it, add seal: \"%s\".".formatted(now),
          "seal");
    } else if (!alert.seal().equals(now)) {
      findings.error(
          "CAP",
          "the warning has changed since it was sent",
          "Undo the change. To correct it, even a slip of the pen, write a new warning with replaces: %s. Only if this one was never published, write seal: \"%s\"."
              .formatted(alert.id(), now),
          "seal");
    }
  }

  /** First 12 hex digits of the SHA-256 over everything that the warning says, a line for each. */
  private static String of(Alert alert) {
    StringJoiner said = new StringJoiner("\n");
    said.add(alert.id());
    for (Language language : Language.values()) {
      said.add(alert.title().in(language));
      said.add(alert.summary().in(language));
      said.add(alert.area().in(language));
      said.add(alert.twins().markdown().in(language));
    }
    said.add(alert.exercise() ? "exercise" : "actual");
    said.add(String.join(",", alert.countries()));
    said.add(String.join(",", alert.places()));
    said.add(String.join(",", alert.categories()));
    said.add(String.valueOf(alert.ends()));
    said.add(alert.sent().toString());
    Alert.Danger danger = alert.danger();
    if (danger != null) {
      said.add(danger.severity() + "," + danger.urgency() + "," + danger.certainty());
      said.add(danger.effective() + "," + danger.onset() + "," + danger.expires());
    }
    MessageDigest digest = SourceTree.sha256();
    byte[] hash = digest.digest(said.toString().getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash).substring(0, 12);
  }
}
