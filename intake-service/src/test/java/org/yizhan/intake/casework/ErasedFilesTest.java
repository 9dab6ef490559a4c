package org.yizhan.intake.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.yizhan.intake.privacy.Personal;
import org.yizhan.intake.request.FreeText;
import org.yizhan.intake.testing.Api;
import org.yizhan.intake.testing.OnSqlite;
import org.yizhan.intake.testing.Papers;
import org.yizhan.intake.testing.Requests;
import org.yizhan.intake.testing.TestClock;

/** Of an erased case not even what was sealed is left in the files of SQLite. */
@QuarkusTest
@TestProfile(OnSqlite.class)
class ErasedFilesTest {

  private static final int CASES = 60;

  /** So much of a sealed value is looked for: random bytes, which nothing else has. */
  private static final int SAMPLE = 24;

  @Inject CaseDesk desk;
  @Inject RetentionRound round;
  @Inject TestClock clock;

  @ConfigProperty(name = "yizhan.data")
  Path data;

  @Test
  void noFileHoldsASealedByteOfAnErasedCase() throws IOException {
    List<String> erased = new ArrayList<>();
    List<String> kept = new ArrayList<>();
    for (int number = 0; number < CASES; number++) {
      String receipt =
          Api.receiptOf(Requests.complete().put("narrative", "长".repeat(1 + number * 60)));
      desk.addMessage(receipt, new FreeText(new Personal("words ".repeat(1 + number))));
      if (number % 4 < 2) {
        desk.addAttachment(receipt, Optional.empty(), new ByteArrayInputStream(Papers.photo()));
      }
      boolean goes = number % 3 != 0;
      (goes ? erased : kept).addAll(sealedOf(receipt));
      if (goes && number % 2 == 0) {
        desk.withdraw(receipt);
      } else if (goes) {
        desk.erase(receipt);
      }
    }
    round.run();
    clock.advance(Duration.ofDays(30));
    round.run();
    clock.advance(Duration.ofDays(1));
    round.run();
    List<String> files = files();
    assertEquals(List.of(), erased.stream().filter(part -> isIn(files, part)).toList());
    assertTrue(kept.stream().allMatch(part -> isIn(files, part)), "the search finds what is there");
  }

  private static boolean isIn(List<String> files, String part) {
    return files.stream().anyMatch(file -> file.contains(part));
  }

  /** The beginning of all that is sealed in a case, its wrapped key among it. */
  private static List<String> sealedOf(String receipt) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              HelpCase found =
                  HelpCase.heldBy(HelpCase.hashOf(receipt), LockModeType.NONE).orElseThrow();
              UUID id = found.id;
              return Stream.of(
                      Stream.of(found.sealedKey, found.sealedRequest, found.sealedRoute),
                      CaseEvent.of(id).stream().map(event -> event.sealedText),
                      AttachmentRow.of(id).stream().flatMap(ErasedFilesTest::sealedOf))
                  .flatMap(values -> values)
                  .filter(Objects::nonNull)
                  .map(ErasedFilesTest::sample)
                  .toList();
            });
  }

  private static Stream<byte[]> sealedOf(AttachmentRow row) {
    return Stream.of(
        row.sealedKey,
        (byte[])
            AttachmentRow.getEntityManager()
                .createNativeQuery(
                    "select sealed from attachment_parts where attachment_id = ?1", byte[].class)
                .setParameter(1, row.id.toString())
                .getSingleResult());
  }

  /** After the version and the id of the key, which all have in common. */
  private static String sample(byte[] value) {
    return new String(value, StandardCharsets.ISO_8859_1).substring(5, 5 + SAMPLE);
  }

  private List<String> files() throws IOException {
    List<String> contents = new ArrayList<>();
    try (Stream<Path> files = Files.walk(data)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.add(Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return contents;
  }
}
