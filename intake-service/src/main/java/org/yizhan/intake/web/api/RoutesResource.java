package org.yizhan.intake.web.api;

import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.yizhan.intake.casework.Posts;
import org.yizhan.intake.directory.DirectoryFile;
import org.yizhan.intake.directory.Places;
import org.yizhan.intake.directory.Today;
import org.yizhan.intake.request.Codes;
import org.yizhan.intake.request.Fields;
import org.yizhan.intake.request.TextRule;
import org.yizhan.intake.routing.CurrentRouter;
import org.yizhan.intake.routing.Whereabouts;

/** Says who would act on a request, without storing anything. */
@Path("/api/routes")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
public class RoutesResource {

  private final DirectoryFile directory;
  private final Places places;
  private final CurrentRouter router;
  private final Posts posts;
  private final Visitors visitors;
  private final Today today;

  RoutesResource(
      DirectoryFile directory,
      Places places,
      CurrentRouter router,
      Posts posts,
      Visitors visitors,
      Today today) {
    this.directory = directory;
    this.places = places;
    this.router = router;
    this.posts = posts;
    this.visitors = visitors;
    this.today = today;
  }

  /** The route of a request that says this and agrees to a station abroad. */
  @POST
  public Answers.RouteAnswer route(
      @Context HttpHeaders headers, @Context HttpServerRequest http, InputStream body) {
    visitors.admit(http);
    Codes codes = new Codes(directory.current());
    Whereabouts where = Texts.read(Body.json(headers, body), fields -> whereabouts(fields, codes));
    return Answers.RouteAnswer.of(posts.of(router.now().route(where.at(places), today.day())));
  }

  private static Whereabouts whereabouts(Fields fields, Codes codes) {
    return new Whereabouts(
        fields.known("country", true, "country", codes::country),
        fields.text("place", TextRule.PLACE, false),
        fields.object("location", false, Codes::location),
        fields.known("homeCounty", false, "county", codes::county),
        fields.known("homeTown", false, "town", Codes::town),
        fields.known("category", false, "category", codes::category),
        true);
  }
}
