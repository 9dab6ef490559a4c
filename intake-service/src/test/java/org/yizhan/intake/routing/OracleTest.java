package org.yizhan.intake.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yizhan.intake.directory.StationFixture.TODAY;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OracleTest {
  private static final int QUESTIONS = 600;

  @ParameterizedTest(name = "2,000 stations, seed {0}")
  @ValueSource(longs = {1, 20261123, -7})
  void theRouterAnswersAsTheOracleDoes(long seed) {
    RandomNetwork network = new RandomNetwork(seed, 2_000);
    Router router = new Router(network.directory());
    Oracle oracle = new Oracle(network.directory(), TODAY);

    for (int i = 0; i < QUESTIONS; i++) {
      Whereabouts where = i % 3 == 0 ? network.usualQuestion() : network.question();
      Oracle.Answer expected = oracle.answer(where);
      assertEquals(expected, asAnswer(router.route(where, TODAY), expected), "question " + i);
    }
  }

  @Test
  void theQuestionsReachEveryRule() {
    Set<String> reached = new HashSet<>();
    for (long seed = 0; seed < 4; seed++) {
      RandomNetwork network = new RandomNetwork(seed, 300);
      Router router = new Router(network.directory());
      for (int i = 0; i < 5_000; i++) {
        router.route(network.question(), TODAY).because().forEach(why -> reached.add(why.rule()));
      }
    }

    assertEquals(Stream.of(Rule.values()).map(Rule::id).collect(Collectors.toSet()), reached);
  }

  /** The route in the oracle's terms; a name that a reason ought to have must be in its words. */
  private static Oracle.Answer asAnswer(Route route, Oracle.Answer expected) {
    List<Oracle.Said> because =
        Stream.iterate(0, i -> i < route.because().size(), i -> i + 1)
            .map(i -> said(route.because().get(i), i, expected.because()))
            .toList();
    return new Oracle.Answer(
        route.lead().id(),
        route.linked() == null ? null : route.linked().id(),
        route.office().id(),
        route.mission() == null ? null : route.mission().id(),
        because);
  }

  private static Oracle.Said said(Reason reason, int i, List<Oracle.Said> expected) {
    String name = i < expected.size() ? expected.get(i).name() : "";
    boolean names = reason.text().en().contains(name);
    assertTrue(!reason.text().zh().contains("{") && !reason.text().en().contains("{"));
    return new Oracle.Said(reason.rule(), names ? name : reason.text().en());
  }
}
