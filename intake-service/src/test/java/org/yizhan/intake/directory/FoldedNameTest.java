package org.yizhan.intake.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedNameTest {
  @ParameterizedTest
  @CsvSource({
    "São Paulo, saopaulo",
    "SAO-PAULO, saopaulo",
    "Łódź, lodz",
    "Tromsø, tromso",
    "Ｐｒａｔｏ, prato",
    "' 普拉托 ', 普拉托",
    "İzmir, izmir",
    "L’Aquila, laquila",
    "L'Aquila, laquila",
    "Straße 17 ²³, strasse1723",
    "'---', ''",
    "罗马市, 罗马",
    "沙市, 沙市",
    "Αθήνας, αθηνασ",
  })
  void aNameIsReadHoweverItIsWritten(String written, String folded) {
    assertEquals(folded, FoldedName.of(written));
  }

  @Test
  void whatHasPartsNamesEach() {
    assertEquals(List.of("Prato", " Toscana"), FoldedName.parts("Prato, Toscana"));
    assertEquals(List.of("普拉托", "意大利"), FoldedName.parts("普拉托（意大利）"));
    assertEquals(List.of("罗马", "特米尼车站"), FoldedName.parts("罗马 特米尼车站"));
    assertEquals(List.of(), FoldedName.parts("New York"));
  }
}
