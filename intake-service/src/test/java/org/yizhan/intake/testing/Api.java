package org.yizhan.intake.testing;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** Speaks to the public JSON API as a client would. */
public final class Api {

  private Api() {}

  /** A request that carries JSON. */
  public static RequestSpecification json(String body) {
    return given().contentType("application/json").body(body);
  }

  /** Sends a request for help. */
  public static ValidatableResponse submit(JsonNode request) {
    return json(request.toString()).post("/api/requests").then();
  }

  /** Sends a request for help with an idempotency key. */
  public static ValidatableResponse submit(JsonNode request, String key) {
    return json(request.toString()).header("Idempotency-Key", key).post("/api/requests").then();
  }

  /** Sends a complete request and gives its receipt. */
  public static String receiptOf(JsonNode request) {
    return submit(request).statusCode(201).extract().path("receipt");
  }

  /** What the holder of a receipt asks. */
  public static RequestSpecification with(String receipt) {
    return given().header("Authorization", "Receipt " + receipt);
  }
}
