package org.yizhan.site.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintsTest {
  private static final Fingerprints OURS = new Fingerprints("salt", List.of());

  /** Counted with another implementation: Python's hashlib.pbkdf2_hmac. */
  @Test
  void a_fingerprint_is_the_beginning_of_pbkdf2() {
    assertEquals("38d3", OURS.of("+390000000001"));
    assertEquals("155a04727e8d0ffd", OURS.of("SAMPLE-1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"+39 000 000 0001", "+39-000-0000001", "＋３９ 0000000001"})
  void a_number_may_be_written_as_people_do(String written) {
    assertEquals(OURS.of("+390000000001"), OURS.of(written));
  }

  @Test
  void a_reference_may_be_written_in_small_letters_and_with_other_brackets() {
    assertEquals(OURS.of("示例聘〔2026〕WZ-001号"), OURS.of("示例聘[2026]wz 001号"));
  }

  @Test
  void another_city_has_other_fingerprints() {
    assertNotEquals(OURS.of("SAMPLE-1"), new Fingerprints("other", List.of()).of("SAMPLE-1"));
  }

  @Test
  void a_number_without_its_country_is_refused_and_not_repeated() {
    String refusal =
        assertThrows(IllegalArgumentException.class, () -> OURS.of("0577 0000 0001")).getMessage();

    assertFalse(refusal.contains("0577"), refusal);
  }
}
