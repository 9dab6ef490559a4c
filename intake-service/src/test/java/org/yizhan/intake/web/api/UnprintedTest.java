package org.yizhan.intake.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yizhan.intake.privacy.Personal;

class UnprintedTest {

  @ParameterizedTest
  @MethodSource("answers")
  void whatIsAnsweredIsNotPrinted(Record answer) {
    assertEquals(Personal.MASK, answer.toString());
  }

  static Stream<Record> answers() {
    return Stream.of(
        new Answers.OpenedAnswer("0000-0000", "received", Instant.EPOCH, null, null, null),
        new Answers.MessageAnswer(Instant.EPOCH, "requester", null, "a word"),
        new Answers.EntryAnswer(Instant.EPOCH, "note", null, null, "a word"),
        new StaffAnswers.PersonAnswer("Test Person", null, 1990),
        new StaffAnswers.ContactAnswer("Test Person", "12345", null, null, null, true, null),
        new StaffAnswers.EntryAnswer(
            Instant.EPOCH, "note", "received", null, null, null, "a word", false));
  }
}
