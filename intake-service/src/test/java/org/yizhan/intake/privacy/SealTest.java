package org.yizhan.intake.privacy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealTest {

  private static final String CANARY = "张三(示例)";

  @TempDir Path data;

  @Test
  void whatIsSealedIsReadBackAfterARestart() {
    UUID id = UUID.randomUUID();
    CaseKey key = seal(data).newKey(id);
    byte[] sealed = key.seal("request", CANARY);
    assertEquals(CANARY, seal(data).unwrap(id, key.wrapped()).unseal("request", sealed));
  }

  @Test
  void whatIsSealedSaysNothingAndNeverTheSame() {
    CaseKey key = seal(data).newKey(UUID.randomUUID());
    byte[] sealed = key.seal("request", CANARY);
    assertFalse(new String(sealed, StandardCharsets.UTF_8).contains(CANARY));
    assertFalse(Arrays.equals(sealed, key.seal("request", CANARY)));
  }

  @Test
  void whatBelongsElsewhereIsNotUnsealed() {
    UUID id = UUID.randomUUID();
    Seal seal = seal(data);
    CaseKey key = seal.newKey(id);
    byte[] sealed = key.seal("request", CANARY);
    assertThrows(IllegalStateException.class, () -> key.unseal("route", sealed));
    assertThrows(IllegalStateException.class, () -> seal.unwrap(UUID.randomUUID(), key.wrapped()));
    sealed[sealed.length - 1] ^= 1;
    assertThrows(IllegalStateException.class, () -> key.unseal("request", sealed));
  }

  @Test
  void otherKeysAreNotRecognised(@TempDir Path other) {
    byte[] witness = seal(data).witness();
    assertTrue(seal(data).recognises(witness));
    assertFalse(seal(other).recognises(witness));
  }

  @Test
  void keysAreForTheirOwnerAlone() throws IOException {
    seal(data);
    new ServerSecret(new KeyFolder(data.toString()));
    Path folder = data.resolve("keys");
    assertEquals("rwx------", permissions(folder));
    for (String file : List.of("master.json", "secret.key")) {
      assertEquals("rw-------", permissions(folder.resolve(file)));
    }
  }

  @Test
  void processesThatStartTogetherMakeOneKey() throws Exception {
    Callable<byte[]> mark =
        () -> new ServerSecret(new KeyFolder(data.toString())).mark("test", new byte[0]);
    ExecutorService together = Executors.newFixedThreadPool(8);
    try {
      var marks =
          together.invokeAll(
              IntStream.range(0, 8).mapToObj(i -> mark).collect(Collectors.toList()));
      for (var other : marks) {
        assertArrayEquals(marks.get(0).get(), other.get());
      }
    } finally {
      together.shutdown();
    }
  }

  private static Seal seal(Path data) {
    return new Seal(new KeyFolder(data.toString()));
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
