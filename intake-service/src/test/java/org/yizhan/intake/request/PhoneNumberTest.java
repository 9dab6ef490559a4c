package org.yizhan.intake.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yizhan.intake.privacy.Personal;

class PhoneNumberTest {

  /** Numbers from ranges that are reserved for fiction, and the published hotline. */
  @ParameterizedTest
  @CsvSource({
    "0044 20 7946 0958, IT, +442079460958",
    "+44 20 7946 0958, IT, +442079460958",
    "+1 (212) 555-0123, CN, +12125550123",
    "13800138000, US, +8613800138000",
    "13800138000, DE, +8613800138000",
    "0086 138 0013 8000, DE, +8613800138000",
    "+86-10-12308, IT, +861012308",
    "＋４４ ２０ ７９４６ ０９５８, IT, +442079460958"
  })
  void isDialableWhereItCanBeMadeSo(String written, String country, String e164) {
    PhoneNumber number = PhoneNumber.read(written, country).orElseThrow();
    assertEquals(written, number.written().text());
    assertEquals(e164, number.e164().text());
  }

  /** Of a Chinese mobile and a line in Vienna, of two mobiles, of two great cities. */
  @ParameterizedTest
  @CsvSource({"13800138000, AT", "15100000000, DE", "(212) 555-0123, US", "020 7946 0958, GB"})
  void isNotDialledWhereItCouldBeAStrangers(String written, String country) {
    assertNull(PhoneNumber.read(written, country).orElseThrow().e164());
  }

  @Test
  void saysWhenItDialsSomethingElseThanIsWritten() {
    assertTrue(PhoneNumber.read("13800138000", "US").orElseThrow().dialsOtherwise());
    assertFalse(PhoneNumber.read("+86 138-0013-8000", "US").orElseThrow().dialsOtherwise());
    assertFalse(PhoneNumber.read("13800138000", "AT").orElseThrow().dialsOtherwise());
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
