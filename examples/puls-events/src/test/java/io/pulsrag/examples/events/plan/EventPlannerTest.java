package io.pulsrag.examples.events.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.pulsrag.core.TimeWindow;
import io.pulsrag.core.When;
import io.pulsrag.examples.events.assistant.Assistant;
import io.pulsrag.examples.events.assistant.Corpora;
import io.pulsrag.geo.itinerary.Leg;
import io.pulsrag.geo.score.TravelMode;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventPlannerTest {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final Instant NOW = at("2026-11-18T10:00");

  @TempDir static Path empty;
  private static Assistant assistant;

  @BeforeAll
  static void open() {
    InstantSource clock = InstantSource.fixed(NOW);
    assistant = Assistant.builder(Corpora.open(empty, clock)).clock(clock).build();
  }

  @AfterAll
  static void close() {
    assistant.close();
  }

  @Test
  void plansTheSampleInLyonWithinTheBudget() {
    EventPlan plan =
        plan("samedi après-midi et soir à Lyon, deux sorties, moins de 30 euros", null);
    assertThat(plan.request().maxStops()).isEqualTo(2);
    assertThat(plan.request().budget()).isEqualTo(30);
    assertThat(plan.itinerary().stops()).isNotEmpty().hasSizeLessThanOrEqualTo(2);
    assertThat(plan.itinerary().highestTotal()).isLessThanOrEqualTo(30);
    assertThat(plan.itinerary().stops())
        .allSatisfy(
            stop -> {
              assertThat(stop.document().metadata().text("city_key")).contains("lyon");
              assertThat(stop.arrive()).isAfterOrEqualTo(at("2026-11-21T12:00"));
              assertThat(stop.leave()).isBeforeOrEqualTo(at("2026-11-22T00:30"));
            });
    List<String> french = PlanText.lines(plan, PARIS, Locale.FRENCH);
    assertThat(french.getFirst()).startsWith("Samedi 21 novembre, Lyon");
    assertThat(french).anyMatch(line -> line.startsWith("Total par personne"));
    List<String> english = PlanText.lines(plan, PARIS, Locale.ENGLISH);
    assertThat(english.getFirst()).startsWith("Saturday 21 November, Lyon");
    assertThat(String.join("\n", english)).doesNotContain("samedi").doesNotContain("{");
  }

  @Test
  void anAdjectiveLeavesAPlanAPlan() {
    EventPlanner planner = new EventPlanner(assistant);
    for (String text :
        List.of(
            "Plan a romantic evening in Paris tonight",
            "Plan me a quiet evening in Paris, under 80 euros for two",
            "organise une belle soirée tranquille à Paris")) {
      assertThat(planner.isWanted(assistant.question(text))).as(text).isTrue();
    }
    assertThat(planner.isWanted(assistant.question("a romantic concert in Paris"))).isFalse();
    assertThat(plan("Plan me a romantic evening in Paris, under 80 euros for two", null).request())
        .satisfies(
            request -> {
              assertThat(request.budget()).isEqualTo(40);
              assertThat(request.days().getFirst().from()).isEqualTo(at("2026-11-18T18:00"));
            });
  }

  @Test
  void aDayThatWasNamedIsNotSaidToBeMissing() {
    for (String text : List.of("organise-moi un dimanche à Lyon", "un week-end à Lyon")) {
      assertThat(PlanText.lines(plan(text, null), PARIS, Locale.FRENCH).getFirst())
          .as(text)
          .doesNotContain("Aucune date");
    }
  }

  @Test
  void aNumberOfVisitsIsNoSubject() {
    EventPlan plan = plan("demain matin à Strasbourg, deux visites", null);
    assertThat(plan.itinerary().stops()).isNotEmpty();
    assertThat(plan.request().maxStops()).isEqualTo(2);
    assertThat(plan("deux visites guidées à Paris samedi", null).understood().themes())
        .contains("visite guidée");
  }

  @Test
  void anAmountOfAFamilyIsSaidAsItWasTaken() {
    String children = said("samedi à Lyon avec deux enfants, moins de 40 euros");
    assertThat(children).contains("40 € par personne", "Dites « pour tous »");
    assertThat(said("samedi à Lyon pour quatre, moins de 40 euros"))
        .contains("40 € pour 4 personnes", "Dites « par personne »");
  }

  private static String said(String text) {
    return String.join("\n", PlanText.lines(plan(text, null), PARIS, Locale.FRENCH))
        .replace('\u00a0', ' ');
  }

  @Test
  void theSameQuestionGivesTheSamePlan() {
    String text = "a cultural weekend in Paris";
    assertThat(plan(text, null).itinerary()).isEqualTo(plan(text, null).itinerary());
  }

  @Test
  void whatWasNamedFirstComesFirst() {
    EventPlan plan = plan("samedi à Paris, une expo puis un concert", null);
    assertThat(plan.request().sequence()).hasSize(2);
    assertThat(plan.request().maxStops()).isEqualTo(2);
    List<String> firsts =
        plan.itinerary().stops().stream()
            .map(stop -> stop.document().metadata().texts("category").toString())
            .toList();
    assertThat(firsts.getFirst()).contains("exposition");
    assertThat(firsts.getLast()).contains("concert");
  }

  @Test
  void whatCannotBePlacedIsSaid() {
    EventPlan plan = plan("samedi à Paris, une expo puis un zorglub puis un concert", null);
    assertThat(plan.unplaced()).containsExactly("un zorglub");
    assertThat(String.join("\n", PlanText.lines(plan, PARIS, Locale.FRENCH)))
        .contains("Je n’ai pas su placer «\u00a0un zorglub\u00a0»");
    assertThat(plan("samedi à Paris, une expo puis dîner puis un concert", null).unplaced())
        .isEmpty();
  }

  @Test
  void theBudgetIsForOnePerson() {
    EventPlan shared = plan("soirée de samedi à Lyon pour deux, moins de 60 euros", null);
    assertThat(shared.request().budget()).isEqualTo(30);
    assertThat(String.join("\n", PlanText.lines(shared, PARIS, Locale.FRENCH)))
        .contains("60 € pour 2 personnes, soit 30 € par personne".replace(" €", "\u00a0€"));
    EventPlan each = plan("soirée de samedi à Lyon pour deux, moins de 60 euros chacun", null);
    assertThat(each.request().budget()).isEqualTo(60);
    EventPlan unknown = plan("soirée de samedi à Lyon, moins de 60 euros en tout", null);
    assertThat(unknown.request().budget()).isEqualTo(60);
    assertThat(String.join("\n", PlanText.lines(unknown, PARIS, Locale.ENGLISH)))
        .contains("You did not say how many you are");
  }

  @Test
  void waysAreAsWished() {
    EventPlan plan = plan("samedi à Paris à vélo, trois sorties", null);
    assertThat(plan.wishes().modes()).containsExactly(TravelMode.CYCLING);
    assertThat(plan.understood().text()).doesNotContain("velo", "vélo");
    assertThat(plan.itinerary().stops())
        .allSatisfy(
            stop -> {
              Leg leg = stop.travel();
              assertThat(leg == null ? null : leg.mode())
                  .isIn(null, TravelMode.CYCLING, TravelMode.WALKING);
            });
    assertThat(PlanText.lines(plan, PARIS, Locale.FRENCH))
        .contains("Trajets à vélo, comme demandé.");
  }

  @Test
  void theOptionComesBeforeTheQuestion() {
    assertThat(plan("trois sorties à Paris samedi", 1).itinerary().stops())
        .hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void withoutADayTheNextHoursArePlanned() {
    EventPlan plan = plan("des sorties à Paris", null);
    assertThat(plan.assumedDay()).isTrue();
    assertThat(plan.request().days()).containsExactly(new TimeWindow(NOW, at("2026-11-18T23:30")));
  }

  @Test
  void aDayThatIsCalledWithoutADateIsTheNearest() {
    EventPlan evening = plan("organise-moi ma soirée à Paris", null);
    assertThat(evening.assumedDay()).isTrue();
    assertThat(evening.request().days())
        .containsExactly(new TimeWindow(at("2026-11-18T18:00"), at("2026-11-18T23:30")));
    assertThat(plan("un week-end à Paris", null).request().days())
        .extracting(TimeWindow::from)
        .containsExactly(at("2026-11-21T10:00"), at("2026-11-22T10:00"));
    assertThat(plan("organise un dimanche après-midi à Paris", null).request().days())
        .extracting(TimeWindow::from)
        .containsExactly(at("2026-11-22T13:00"));
    assertThat(plan("plan my evening in Paris", null).request().days())
        .isEqualTo(evening.request().days());
  }

  @Test
  void anEveningOfADayIsItsEvening() {
    assertThat(plan("une soirée théâtre samedi à Paris", null).request().days())
        .containsExactly(new TimeWindow(at("2026-11-21T18:00"), at("2026-11-21T23:30")));
    assertThat(plan("an afternoon in Paris on Saturday", null).request().days())
        .containsExactly(new TimeWindow(at("2026-11-21T13:00"), at("2026-11-21T18:00")));
  }

  @Test
  void aWeekendIsTwoDays() {
    PlanDays days = new PlanDays(PARIS, NOW);
    When weekend =
        When.of(
            List.of(new TimeWindow(at("2026-11-21T00:00"), at("2026-11-23T00:00"))), "week-end");
    assertThat(days.of(weekend))
        .containsExactly(
            new TimeWindow(at("2026-11-21T10:00"), at("2026-11-21T23:30")),
            new TimeWindow(at("2026-11-22T10:00"), at("2026-11-22T23:30")));
  }

  @Test
  void theAfternoonAndTheEveningAreOneStretch() {
    When both =
        When.of(
            List.of(
                new TimeWindow(at("2026-11-21T12:00"), at("2026-11-21T18:00")),
                new TimeWindow(at("2026-11-21T18:00"), at("2026-11-22T00:00"))),
            "");
    assertThat(new PlanDays(PARIS, NOW).of(both))
        .containsExactly(new TimeWindow(at("2026-11-21T13:00"), at("2026-11-21T23:30")));
  }

  @Test
  void readsHowManyOutingsAreWanted() {
    OutingCount french = new OutingCount(Locale.FRENCH);
    assertThat(french.in("samedi, deux sorties")).hasValue(2);
    assertThat(french.in("3 petites sorties")).hasValue(3);
    assertThat(french.in("deux adultes samedi")).isEmpty();
    assertThat(new OutingCount(Locale.ENGLISH).in("three free events")).hasValue(3);
  }

  @Test
  void aTimeThatIsOverIsRefused() {
    for (String text : List.of("ma soirée du 3 mars 2020 à Paris", "3 March 2020 in Paris")) {
      EventPlan plan = plan(text, null);
      assertThat(plan.isRefused()).isTrue();
      assertThat(plan.itinerary().stops()).isEmpty();
    }
    assertThat(french(plan("ma soirée du 3 mars 2020 à Paris", null)))
        .startsWith("Ce moment est passé");
  }

  @Test
  void aPlaceThatNobodyKnowsIsRefused() {
    EventPlan plan = plan("une journée à Trifouilly-les-Oies samedi", null);
    assertThat(plan.isRefused()).isTrue();
    assertThat(french(plan)).contains("«\u00a0Trifouilly-les-Oies\u00a0»");
    assertThat(plan("plan my Saturday in Zorglubville", null).notes())
        .containsExactly(PlanNote.of("refused.place", "Zorglubville"));
  }

  @Test
  void aBareAmountIsTheBudget() {
    assertThat(plan("samedi à Lyon, 20 euros", null).request().budget()).isEqualTo(20);
    assertThat(plan("a weekend in Lyon for two, 50 euros in total", null).request().budget())
        .isEqualTo(25);
    assertThat(plan("samedi à Lyon, gratuit", null).request().budget()).isNull();
  }

  @Test
  void wordsThatNameNoSubjectAreWishes() {
    assertThat(plan("une journée culturelle à Paris samedi", null).itinerary().stops())
        .hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void aDayWithChildrenEndsBeforeNight() {
    EventPlan plan = plan("samedi en famille à Paris", null);
    assertThat(plan.request().days())
        .containsExactly(new TimeWindow(at("2026-11-21T10:00"), at("2026-11-21T20:30")));
    assertThat(plan("samedi soir en famille à Paris", null).request().days().getFirst().to())
        .isAfter(at("2026-11-21T23:00"));
  }

  @Test
  void withoutAPlaceThatIsSaid() {
    assertThat(french(plan("organise-moi une soirée", null))).contains("Vous n’avez pas dit où");
    assertThat(plan("ma soirée à Paris", null).notes()).isEmpty();
  }

  @Test
  void aWeekIsPlannedForItsFirstDays() {
    EventPlan plan = plan("organise-moi une semaine à Paris", null);
    assertThat(plan.request().days()).hasSize(3);
    assertThat(french(plan)).contains("Un plan couvre 3 jours au plus");
    assertThat(plan("un week-end à Paris", null).notes()).isEmpty();
  }

  @Test
  void whatSaysNoPriceIsOfferedBesideAFreePlan() {
    EventPlan plan = plan("samedi à Lyon, gratuit, six sorties", null);
    assertThat(plan.itinerary().highestTotal()).isZero();
    assertThat(plan.itinerary().unknownPrices()).isZero();
    assertThat(plan.also()).allMatch(stop -> !stop.cost().known());
    assertThat(PlanAnswer.of(plan, PARIS, Locale.FRENCH).citations())
        .hasSize(plan.itinerary().stops().size() + plan.also().size());
  }

  @Test
  void dinnerAfterAnOutingIsNoSubject() {
    EventPlan plan = plan("an evening in Paris on Saturday, a concert then dinner", null);
    assertThat(plan.understood().themes()).containsExactly("concert");
    assertThat(plan.itinerary().stops()).hasSize(1);
  }

  private static String french(EventPlan plan) {
    return String.join("\n", PlanText.lines(plan, PARIS, Locale.FRENCH));
  }

  private static EventPlan plan(String text, Integer most) {
    return new EventPlanner(assistant).plan(assistant.question(text), most, null);
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(PARIS).toInstant();
  }
}
