package org.yizhan.site.content.rules;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FictionalNumberTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "+12125550123", "+442079460958", "+447700900123", "+441632960001", "+61255501234",
        "+61491570156", "+33199001234", "+33639980001", "+46846500412", "+46313900612",
        "+493023125123", "+390000000001", "+860000000012", "+2440000000099"
      })
  void reaches_nobody(String number) {
    assertTrue(FictionalNumber.matches(number), number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+12125550200",
        "+12125551234",
        "+442079461958",
        "+4684650041",
        "+33140010000",
        "+390574123456",
        "+390000000123",
        "+8657788966962",
        "+0000000001"
      })
  void could_reach_somebody(String number) {
    assertFalse(FictionalNumber.matches(number), number);
  }
}
