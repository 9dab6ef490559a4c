package org.yizhan.intake.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceNameTest {
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
  })
  void aNameIsReadHoweverItIsWritten(String written, String folded) {
    assertEquals(folded, PlaceName.fold(written));
  }

  @Test
  void whatHasPartsNamesEach() {
    assertEquals(List.of("Prato", " Toscana"), PlaceName.parts("Prato, Toscana"));
    assertEquals(List.of("普拉托", "意大利", ""), PlaceName.parts("普拉托（意大利）"));
    assertEquals(List.of(), PlaceName.parts("Prato"));
  }
}
