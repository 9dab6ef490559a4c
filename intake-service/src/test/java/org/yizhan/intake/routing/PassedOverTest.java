package org.yizhan.intake.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yizhan.intake.directory.StationFixture.TODAY;
import static org.yizhan.intake.directory.StationFixture.domestic;
import static org.yizhan.intake.directory.StationFixture.overseas;
import static org.yizhan.intake.routing.SmallNetwork.FLORENCE;
import static org.yizhan.intake.routing.SmallNetwork.MILAN;
import static org.yizhan.intake.routing.SmallNetwork.NICE;
import static org.yizhan.intake.routing.SmallNetwork.PRATO;
import static org.yizhan.intake.routing.SmallNetwork.at;
import static org.yizhan.intake.routing.SmallNetwork.in;
import static org.yizhan.intake.routing.SmallNetwork.network;
import static org.yizhan.intake.routing.SmallNetwork.route;
import static org.yizhan.intake.routing.SmallNetwork.rules;
import static org.yizhan.intake.routing.SmallNetwork.said;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yizhan.intake.directory.Contact;
import org.yizhan.intake.directory.DirectoryFixture;

class PassedOverTest {
  @Test
  void aStationThatMayNotActIsPassedOverWithTheReason() {
    DirectoryFixture network =
        new DirectoryFixture()
            .station(at(overseas("it-1", "IT"), PRATO).suspended())
            .station(at(overseas("it-2", "IT"), PRATO).verified(TODAY.minusDays(181)))
            .station(
                at(overseas("it-3", "IT"), PRATO).term(TODAY.minusYears(3), TODAY.minusDays(1)))
            .station(at(overseas("it-4", "IT"), PRATO).term(TODAY.plusDays(1), TODAY.plusYears(3)))
            .station(at(overseas("it-5", "IT"), PRATO).closed(null))
            .station(at(overseas("it-6", "IT"), MILAN))
            .station(at(overseas("it-7", "IT"), NICE).suspended());

    Route route = route(network, in("IT", null, PRATO));

    assertEquals("it-6", route.lead().id());
    assertEquals(
        List.of(
            "suspended",
            "stale-contacts",
            "term-ended",
            "term-not-begun",
            "closed",
            "nearest-serving"),
        rules(route).subList(0, 6));
    assertEquals(
        "The contacts of Station it-2 were not checked for more than 180 days; it was passed over.",
        said(route, "stale-contacts"));
    assertTrue(
        route.because().stream().noneMatch(reason -> reason.text().en().contains("it-7")),
        "a station that would not have been chosen anyway is not passed over");
  }

  @Test
  void theDaysAtTheEdgesStillCount() {
    DirectoryFixture network =
        new DirectoryFixture()
            .station(
                overseas("it-1", "IT")
                    .term(TODAY.minusYears(3), TODAY)
                    .verified(TODAY.minusDays(180)));

    assertEquals("it-1", route(network, in("IT", null, PRATO)).lead().id());
    assertEquals(
        "wencheng",
        new Router(network.build()).route(in("IT", null, PRATO), TODAY.plusDays(1)).lead().id());
  }

  @Test
  void anotherDayIsAnotherAnswerOfTheSameRouter() {
    Router router =
        new Router(
            new DirectoryFixture().station(overseas("it-1", "IT").term(TODAY, TODAY)).build());

    assertEquals("it-1", router.route(in("IT", null, PRATO), TODAY).lead().id());
    assertEquals("wencheng", router.route(in("IT", null, PRATO), TODAY.plusDays(1)).lead().id());
    assertEquals("it-1", router.route(in("IT", null, PRATO), TODAY).lead().id());
  }

  @Test
  void onlyAnAnsweringContactKeepsAStationFresh() {
    Contact oldPhone =
        new Contact(Contact.Kind.PHONE, "+390000000001", "duty", TODAY.minusDays(400));
    Contact freshSite = new Contact(Contact.Kind.WEB, "https://example.org", "office", TODAY);
    Contact freshWechat = new Contact(Contact.Kind.WECHAT, "sample-it", "duty", TODAY);
    Contact unchecked = new Contact(Contact.Kind.PHONE, "+390000000002", "office", null);

    assertEquals(
        "wencheng",
        route(
                new DirectoryFixture()
                    .station(overseas("it-1", "IT").contacts(oldPhone, freshSite, unchecked)),
                in("IT", null, PRATO))
            .lead()
            .id());
    assertEquals(
        "it-1",
        route(
                new DirectoryFixture()
                    .station(overseas("it-1", "IT").contacts(oldPhone, freshWechat)),
                in("IT", null, PRATO))
            .lead()
            .id());
  }

  @Test
  void aSampleIsNeverStaleNorOutOfTerm() {
    DirectoryFixture network =
        new DirectoryFixture()
            .station(
                overseas("it-1", "IT")
                    .sample()
                    .verified(TODAY.minusYears(5))
                    .term(TODAY.minusYears(9), TODAY.minusYears(6)));

    assertEquals("it-1", route(network, in("IT", null, PRATO)).lead().id());
  }

  @Test
  void theSuccessorOfAClosedStationActsInItsPlace() {
    DirectoryFixture network =
        new DirectoryFixture()
            .station(at(overseas("it-1", "IT"), PRATO).places("Prato").closed("it-2"))
            .station(at(overseas("it-2", "IT"), PRATO).closed("it-9"))
            .station(at(overseas("it-3", "IT"), FLORENCE).places("Firenze"))
            .station(at(overseas("it-9", "IT"), NICE).places("Genova"));

    Route route = route(network, in("IT", "Prato", PRATO));

    assertEquals("it-9", route.lead().id());
    assertEquals(
        "Station it-1 has closed; Station it-9 has taken over.", said(route, "closed-successor"));
    assertEquals("it-9", route(network, in("IT", "Prato", null)).lead().id());
  }

  @Test
  void successorsThatNameEachOtherLeadNowhere() {
    DirectoryFixture network =
        new DirectoryFixture()
            .station(at(overseas("it-1", "IT"), PRATO).closed("it-2"))
            .station(at(overseas("it-2", "IT"), PRATO).closed("it-1"))
            .station(at(overseas("it-3", "IT"), PRATO).closed("it-3"))
            .station(at(overseas("it-4", "IT"), MILAN));

    Route route = route(network, in("IT", null, PRATO));

    assertEquals("it-4", route.lead().id());
    assertEquals(List.of("closed", "closed", "closed"), rules(route).subList(0, 3));
  }

  @Test
  void aSuccessorThatDoesNotServeTheCountryIsNotSentThere() {
    DirectoryFixture network =
        new DirectoryFixture()
            .station(at(overseas("it-1", "IT"), PRATO).closed("fr-1"))
            .station(at(overseas("fr-1", "FR"), NICE));

    assertEquals("wencheng", route(network, in("IT", null, PRATO)).lead().id());
  }

  @Test
  void aDomesticStationIsPassedOverByTheSameRules() {
    DirectoryFixture network =
        new DirectoryFixture()
            .station(domestic("wencheng-1", "wencheng").towns("330328100").suspended())
            .station(domestic("wencheng-2", "wencheng").closed("wencheng-3"))
            .station(domestic("wencheng-3", "wencheng").towns("330328101"));

    Route route =
        route(
            network, new Whereabouts("IT", null, null, "wencheng", "330328100", "detention", true));

    assertEquals("wencheng-3", route.linked().id());
    assertEquals(
        List.of("suspended", "closed-successor", "G12", "no-mission"), rules(route).subList(1, 5));
  }
}
