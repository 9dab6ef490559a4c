package org.yizhan.intake.request;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptTest {

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  @RepeatedTest(50)
  void isReadAsItIsShown() {
    Receipt receipt = Receipt.random();
    assertEquals(Optional.of(receipt), Receipt.read(receipt.grouped()));
    assertTrue(receipt.grouped().endsWith(receipt.tail()));
  }

  @RepeatedTest(20)
  void forgivesHowItIsTyped() {
    Receipt receipt = Receipt.random();
    String shown = receipt.grouped();
    String fullWidth =
        shown
            .chars()
            .map(c -> c == '-' ? '\u3000' : c + 0xFEE0)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    for (String typed :
        new String[] {
          shown.toLowerCase(Locale.ROOT),
          shown.replace("-", ""),
          "  " + shown.replace('-', ' ') + "\n",
          shown.replace('-', '–'),
          shown.replace('0', 'o').replace('1', 'i'),
          shown.replace('0', 'O').replace('1', 'L'),
          fullWidth
        }) {
      assertEquals(Optional.of(receipt), Receipt.read(typed), typed);
    }
  }

  @Test
  void everyWrongCharacterIsFound() {
    String characters =
        Receipt.ofBits("fifteen bytes!!".getBytes(UTF_8)).grouped().replace("-", "");
    for (int at = 0; at < characters.length(); at++) {
      for (String other : ALPHABET.split("", -1)) {
        if (!other.isEmpty() && other.charAt(0) != characters.charAt(at)) {
          String slip = characters.substring(0, at) + other + characters.substring(at + 1);
          assertEquals(Optional.empty(), Receipt.read(slip), slip);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "0000",
        "0000-0000-0000-0000-0000-000U",
        "0000-0000-0000-0000-0000-00000",
        "回执"
      })
  void whatIsNoReceiptIsNone(String typed) {
    assertEquals(Optional.empty(), Receipt.read(typed));
    assertEquals(Optional.empty(), Receipt.read(null));
    assertEquals(Optional.empty(), Receipt.read("0".repeat(1_000_000)));
  }

  @Test
  void theSameBitsGiveTheSameReceipt() {
    byte[] bits = "fifteen bytes!!".getBytes(UTF_8);
    assertEquals(Receipt.ofBits(bits), Receipt.ofBits(bits));
    assertEquals(Receipt.ofBits(bits).hash(), Receipt.ofBits(bits).hash());
    assertNotEquals(Receipt.random(), Receipt.random());
  }

  @Test
  void printsAsNothing() {
    assertEquals("[personal]", Receipt.random().toString());
  }
}
