package org.yizhan.intake.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yizhan.intake.privacy.Personal;

class PhoneNumberTest {

  /** Numbers from ranges that are reserved for fiction, and the published hotline. */
  @ParameterizedTest
  @CsvSource({
    "020 7946 0958, GB, +442079460958",
    "+44 20 7946 0958, IT, +442079460958",
    "(212) 555-0123, US, +12125550123",
    "+86-10-12308, IT, +861012308",
    "０２０ ７９４６ ０９５８, GB, +442079460958"
  })
  void isDialableWhereItCanBeMadeSo(String written, String country, String e164) {
    PhoneNumber number = PhoneNumber.read(written, country).orElseThrow();
    assertEquals(written, number.written().text());
    assertEquals(e164, number.e164().text());
  }

  @ParameterizedTest
  @CsvSource({"12345, IT", "00000 00000, IT", "call 55555 ask for Test, XK", "123456, ZZ"})
  void isKeptAsWrittenWhereItCannot(String written, String country) {
    PhoneNumber number = PhoneNumber.read(written, country).orElseThrow();
    assertEquals(new Personal(written), number.written());
    assertNull(number.e164());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1234", "call me", "123456789012345678901"})
  void needsFiveToTwentyDigits(String written) {
    assertEquals(Optional.empty(), PhoneNumber.read(written, "IT"));
  }
}
