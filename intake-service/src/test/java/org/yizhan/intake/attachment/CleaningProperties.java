package org.yizhan.intake.attachment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.yizhan.intake.testing.Papers;

/** What holds for any bytes whatever. */
class CleaningProperties {

  private static final List<byte[]> FILES =
      List.of(Papers.photo(), Papers.screenshot(), Papers.webp(), Papers.pdf());

  @Provide
  Arbitrary<byte[]> files() {
    return Arbitraries.of(FILES);
  }

  /** Ends by itself, with what is clean for good or with the one refusal. */
  private static Optional<byte[]> kept(byte[] sent) throws IOException {
    try {
      byte[] kept = CleaningTest.clean(sent);
      assertTrue(kept.length <= sent.length + 64);
      assertArrayEquals(kept, CleaningTest.clean(kept));
      return Optional.of(kept);
    } catch (FileRefused e) {
      assertEquals(e.why().code(), e.getMessage());
      return Optional.empty();
    }
  }

  @Property(tries = 500)
  void whatIsCutOffAnywhereIsRefusedOrClean(@ForAll("files") byte[] file, @ForAll double where)
      throws IOException {
    int length = Math.floorMod(Double.hashCode(where), file.length);
    kept(Arrays.copyOf(file, length)).ifPresent(CleaningProperties::hidesNothing);
  }

  @Property(tries = 1_000)
  void whatIsGarbledIsRefusedOrClean(
      @ForAll("files") byte[] file, @ForAll @Size(min = 1, max = 8) List<Integer> places)
      throws IOException {
    byte[] garbled = file.clone();
    for (int place : places) {
      garbled[Math.floorMod(place, garbled.length)] = (byte) (place >> 24);
    }
    kept(garbled);
  }

  @Property(tries = 500)
  void anyBytesBehindABeginningAreRefusedOrClean(
      @ForAll("files") byte[] file, @ForAll @Size(max = 300) byte[] rest) throws IOException {
    kept(Papers.joined(Arrays.copyOf(file, FileKind.TELLING_BYTES), rest));
  }

  @Property(tries = 300)
  void whatFollowsAPictureIsNotKept(@ForAll @Size(max = 300) byte[] tail) throws IOException {
    for (byte[] file : FILES.subList(0, 3)) {
      assertArrayEquals(CleaningTest.clean(file), CleaningTest.clean(Papers.joined(file, tail)));
    }
  }

  private static void hidesNothing(byte[] kept) {
    assertFalse(new String(kept, StandardCharsets.ISO_8859_1).contains(Papers.HIDDEN));
  }
}
