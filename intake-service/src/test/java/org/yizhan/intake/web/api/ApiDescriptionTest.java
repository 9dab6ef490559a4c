package org.yizhan.intake.web.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.yizhan.intake.request.Limits;
import org.yizhan.intake.testing.OnSqlite;

/** What the operator's description of the API says is what its readers do. */
@QuarkusTest
@TestProfile(OnSqlite.class)
class ApiDescriptionTest {

  @TestHTTPResource(value = "/openapi", management = true)
  URI description;

  @Test
  void itSaysTheLimitsAndTheProblems() {
    String request = "components.schemas.HelpRequest.";
    String submit = "paths.'/api/requests'.post.";
    String upload = "paths.'/api/requests/mine/attachments'.post.requestBody.content.'image/jpeg'.";
    given()
        .accept("application/json")
        .get(description)
        .then()
        .statusCode(200)
        .body("paths.keySet()", everyItem(startsWith("/api/")))
        .body(request + "properties.narrative.maxLength", equalTo(Limits.NARRATIVE))
        .body(request + "properties.person.properties.name.maxLength", equalTo(Limits.NAME))
        .body(request + "required", hasItems("language", "category", "person", "narrative"))
        .body(request + "properties.contact.required", hasItems("name"))
        .body(submit + "requestBody.content", hasKey("application/json"))
        .body(upload + "schema.maxLength", equalTo(Limits.ATTACHMENT_BYTES))
        .body(
            "components.schemas.FollowingAnswer.properties.attachments.maxItems",
            equalTo(Limits.ATTACHMENTS))
        .body(submit + "responses", hasKey("422"))
        .body(submit + "responses.'413'.content", hasKey("application/problem+json"))
        .body(
            submit + "parameters.find { it.name == 'Idempotency-Key' }.schema.pattern",
            equalTo("^[A-Za-z0-9_-]{16,64}$"));
  }
}
