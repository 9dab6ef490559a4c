package org.yizhan.intake.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** What holds for receipts, texts and bodies of any kind. */
class GateProperties {

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  /** How people write one character of a receipt. */
  private enum Hand {
    AS_SHOWN,
    SMALL,
    FULL_WIDTH,
    ALIKE,
    SPACED;

    String write(char shown) {
      return switch (this) {
        case AS_SHOWN -> String.valueOf(shown);
        case SMALL -> String.valueOf(shown).toLowerCase(Locale.ROOT);
        case FULL_WIDTH -> shown == '-' ? "－" : String.valueOf((char) (shown + 0xFEE0));
        case ALIKE -> shown == '0' ? "o" : shown == '1' ? "l" : String.valueOf(shown);
        case SPACED -> shown + " \u3000";
      };
    }
  }

  @Property(tries = 300)
  void aReceiptIsReadHoweverItIsTyped(
      @ForAll @Size(15) byte[] bits, @ForAll @Size(29) Hand[] hands) {
    Receipt receipt = Receipt.ofBits(bits);
    StringBuilder typed = new StringBuilder();
    for (int at = 0; at < hands.length; at++) {
      typed.append(hands[at].write(receipt.grouped().charAt(at)));
    }
    assertEquals(Optional.of(receipt), Receipt.read(typed.toString()));
  }

  @Property(tries = 300)
  void oneWrongCharacterIsNoticed(
      @ForAll @Size(15) byte[] bits,
      @ForAll @IntRange(max = 23) int at,
      @ForAll @IntRange(max = 31) int other) {
    String shown = Receipt.ofBits(bits).grouped().replace("-", "");
    Assume.that(shown.charAt(at) != ALPHABET.charAt(other));
    String slip = shown.substring(0, at) + ALPHABET.charAt(other) + shown.substring(at + 1);
    assertEquals(Optional.empty(), Receipt.read(slip));
  }

  @Property(tries = 1_000)
  void anyTextIsTidiedOnceAndForAll(@ForAll("texts") String written) {
    for (TextRule rule : new TextRule[] {TextRule.NAME, TextRule.NARRATIVE, TextRule.PHONE}) {
      String tidy = rule.tidy(written);
      assertEquals(tidy, rule.tidy(tidy));
      if (rule.problem(tidy) == null) {
        assertTrue(tidy.codePointCount(0, tidy.length()) <= rule.maxCodePoints());
        assertTrue(tidy.codePoints().noneMatch(c -> c < ' ' && c != '\n' && c != '\t'));
        assertTrue(tidy.codePoints().noneMatch(c -> c >= 0x202A && c <= 0x202E));
      }
    }
  }

  @Property(tries = 200)
  void lengthIsCountedInCharactersThatPeopleCount(
      @ForAll @IntRange(min = 1, max = 300) int length) {
    String name = "𠮷".repeat(length);
    if (length <= Limits.NAME) {
      assertNull(TextRule.NAME.problem(name));
    } else {
      assertNotNull(TextRule.NAME.problem(name));
    }
  }

  @Property(tries = 1_000)
  void anyTextComesBackFromJsonAsItWas(@ForAll("texts") String text) throws UnreadableException {
    JsonNode body = JsonNodeFactory.instance.objectNode().put("text", text);
    assertEquals(body, StrictJson.read(body.toString().getBytes(StandardCharsets.UTF_8)));
  }

  @Property(tries = 2_000)
  void anyBytesAreJudged(@ForAll @Size(max = 60) byte[] body) {
    GateFuzz.fuzzerTestOneInput(body);
  }

  @Property(tries = 1_000)
  void anIdempotencyKeyIsOfItsFormOrNone(@ForAll @StringLength(min = 14, max = 66) String any) {
    boolean form = any.matches("[A-Za-z0-9_-]{16,64}");
    assertEquals(form, IdempotencyKey.read(any).isPresent());
  }

  @Property(tries = 300)
  void everyIdempotencyKeyOfItsFormIsItself(@ForAll("keys") String key) {
    assertEquals(key, IdempotencyKey.read(key).orElseThrow().value());
  }

  @Provide
  Arbitrary<String> keys() {
    return Arbitraries.strings()
        .withCharRange('A', 'Z')
        .withCharRange('a', 'z')
        .withCharRange('0', '9')
        .withChars('-', '_')
        .ofMinLength(16)
        .ofMaxLength(64);
  }

  /** Any code points but halves, with those among them that nobody sees. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<Integer> any =
        Arbitraries.integers()
            .between(0, Character.MAX_CODE_POINT)
            .filter(c -> c < 0xD800 || c > 0xDFFF);
    Arbitrary<Integer> unseen =
        Arbitraries.of(
            0x200B, 0x200D, 0x200E, 0x202E, 0x2066, 0xFEFF, 0xAD, 0x3000, 0xA0, 0x0A, 0x0D, 0x2028,
            0x3164, 0);
    return Arbitraries.oneOf(any, unseen, Arbitraries.integers().between(0x4E00, 0x4E80))
        .list()
        .ofMaxSize(40)
        .map(
            points ->
                points.stream()
                    .collect(
                        StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString());
  }
}
