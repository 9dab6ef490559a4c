package org.yizhan.intake.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordsTest {

  private final Passwords passwords = new Passwords();

  @BeforeEach
  void prepare() {
    passwords.prepare();
  }

  @ParameterizedTest
  @CsvSource({
    "eleven-char, short",
    "password1234, common",
    "1234567890123, common",
    "aaaaaaaaaaaaaa, common",
    "wenzhou12308!, common",
    "zhang-san-2026, common"
  })
  void what_is_guessed_first_is_refused(String password, String why) {
    assertEquals(Optional.of(why), passwords.refusal(password, "zhang-san"));
  }

  @ParameterizedTest
  @CsvSource({"seven quiet harbours", "七个安静的港口有七条小船", "wenzhou-harbour-cat-blue"})
  void a_few_words_are_fine(String password) {
    assertEquals(Optional.empty(), passwords.refusal(password, "zhang-san"));
  }

  @Test
  void the_longest_password_has_128_characters() {
    String unit = "abcdefgh ijklmno";
    assertEquals(
        Optional.empty(), passwords.refusal(unit.repeat(8).replace("abcdefgh", "aXcZefQh"), ""));
    assertEquals(Optional.of("long"), passwords.refusal(unit.repeat(8) + "x", ""));
  }

  @Test
  void a_hash_is_argon2id_salted_and_fits_its_password_only() {
    String hash = passwords.hash("seven quiet harbours");
    assertTrue(hash.startsWith("$argon2id$v=19$m=7168,t=5,p=1$"), hash);
    assertNotEquals(hash, passwords.hash("seven quiet harbours"));
    assertTrue(passwords.matches("seven quiet harbours", Optional.of(hash)));
    assertFalse(passwords.matches("seven quiet harbour", Optional.of(hash)));
  }

  @Test
  void the_same_letters_from_another_keyboard_fit() {
    String hash = passwords.hash("caf\u00e9 harbour 2026");
    assertTrue(passwords.matches("cafe\u0301 harbour 2026", Optional.of(hash)));
  }

  @Test
  void without_an_account_nothing_fits() {
    assertFalse(passwords.matches("seven quiet harbours", Optional.empty()));
  }
}
