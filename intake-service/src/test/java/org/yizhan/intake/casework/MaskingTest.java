package org.yizhan.intake.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.yizhan.intake.directory.DirectoryReader;
import org.yizhan.intake.privacy.Personal;
import org.yizhan.intake.privacy.Sight;
import org.yizhan.intake.request.Checked;
import org.yizhan.intake.request.HelpRequest;
import org.yizhan.intake.request.RequestReader;
import org.yizhan.intake.staff.Role;
import org.yizhan.intake.testing.Requests;

/** Who sees what of a request is one table, and it is whole. */
class MaskingTest {

  private static final HelpRequest REQUEST = request();

  @Test
  void everyFieldOfARequestHasARowAndEachRowAFieldAndARole() {
    Set<String> fields = new TreeSet<>();
    addFields(HelpRequest.class, "", fields);
    assertEquals(fields, new TreeSet<>(Masking.TABLE.keySet()));
    Masking.TABLE.forEach(
        (pointer, row) -> assertEquals(EnumSet.allOf(Role.class), row.keySet(), pointer));
  }

  @Test
  void aStationSeesTheEndOfAnIdentityNumberAndNeverMore() {
    HelpRequest seen = Masking.of(REQUEST, Role.STATION);
    assertEquals("••••5678", seen.person().idNumber().text());
    assertEquals(seen, Masking.revealed(REQUEST, Role.STATION));
    assertFalse(Masking.holdsBack(REQUEST, Role.STATION));
    assertEquals(REQUEST.narrative(), seen.narrative());
    assertEquals(REQUEST.contact(), seen.contact());
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"COUNTY", "CITY"})
  void anOfficeSeesAllOfItWhenItAsks(Role office) {
    assertEquals("••••5678", Masking.of(REQUEST, office).person().idNumber().text());
    assertTrue(Masking.holdsBack(REQUEST, office));
    assertEquals(REQUEST, Masking.revealed(REQUEST, office));
  }

  @Test
  void whatIsNotThereIsNotMasked() {
    HelpRequest without = read(false);
    assertNull(Masking.of(without, Role.STATION).person().idNumber());
    assertFalse(Masking.holdsBack(without, Role.CITY));
  }

  @ParameterizedTest
  @CsvSource({"E12345678, ••••5678", "12345678, ••••5678", "123, ••••3", "1, ••••", "𠮷𠮷, ••••𠮷"})
  void aShortValueShowsLess(String value, String tail) {
    assertEquals(tail, Sight.tail(value));
  }

  private static void addFields(Class<?> type, String path, Set<String> fields) {
    for (RecordComponent component : type.getRecordComponents()) {
      String pointer = path + "/" + component.getName();
      if (component.getType().isRecord() && component.getType() != Personal.class) {
        addFields(component.getType(), pointer, fields);
      } else {
        fields.add(pointer);
      }
    }
  }

  private static HelpRequest request() {
    return read(true);
  }

  private static HelpRequest read(boolean withNumber) {
    var json = Requests.complete();
    if (withNumber) {
      json.withObjectProperty("person").put("idNumber", "E12345678");
    }
    RequestReader reader =
        new RequestReader(
            DirectoryReader.read(Path.of("src/test/resources/site/data/directory.v1.json")),
            Instant.parse("2026-11-23T12:00:00Z"));
    return ((Checked.Valid<HelpRequest>) reader.read(json)).value();
  }
}
