package io.pulsrag.examples.events.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.pulsrag.examples.events.plan.PlanWishes.Split;
import io.pulsrag.geo.score.TravelMode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanWishesTest {

  @ParameterizedTest(name = "{0} goes {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "organise-moi une journée à Lyon à vélo | CYCLING | organise-moi une journée à Lyon",
        "ma soirée à Lille, en voiture | DRIVING | ma soirée à Lille,",
        "une soirée en métro à Paris | TRANSIT | une soirée à Paris",
        "samedi à Nantes à pied | WALKING | samedi à Nantes",
        "plan a day in Paris by bike | CYCLING | plan a day in Paris",
        "my evening in Lyon on foot | WALKING | my evening in Lyon",
        "a day in Lille by public transport | TRANSIT | a day in Lille",
        "plan me a day in the Drôme by car | DRIVING | plan me a day in the Drôme"
      })
  void readsHowToTravel(String text, TravelMode mode, String rest) {
    PlanWishes wishes = PlanWishes.of(text);
    assertThat(wishes.modes()).containsExactly(mode);
    assertThat(wishes.rest()).isEqualTo(rest);
  }

  @ParameterizedTest(name = "{0} says nothing on the way")
  @ValueSource(
      strings = {
        "une balade à vélo puis un concert",
        "à 15 min à pied de Bastille",
        "une visite à pied de la ville",
        "pas en voiture",
        "a tour by bike then a concert",
        "un concert à Vélizy",
        "a film on footage"
      })
  void leavesThingsToDoAndDistancesAlone(String text) {
    assertThat(PlanWishes.of(text).modes()).isEmpty();
    assertThat(PlanWishes.of(text).rest()).isEqualTo(text);
  }

  @Test
  @DisplayName("several ways are kept, and a text of nothing else stays")
  void severalWays() {
    assertThat(PlanWishes.of("à pied ou en métro").modes())
        .containsExactlyInAnyOrder(TravelMode.WALKING, TravelMode.TRANSIT);
    assertThat(PlanWishes.of("à vélo").rest()).isEqualTo("à vélo");
    assertThat(PlanWishes.of("sans voiture").modes()).containsExactly(TravelMode.TRANSIT);
  }

  @ParameterizedTest(name = "{0} is for {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "une soirée pour deux à Lyon | 2",
        "une soirée à deux samedi | 2",
        "on est 4, samedi à Paris | 4",
        "nous sommes trois | 3",
        "deux adultes et un enfant dimanche | 3",
        "un week-end en amoureux | 2",
        "journée pour 12 personnes | 12",
        "an evening for two in Paris | 2",
        "a day out for 5 people | 5",
        "plan a night for the four of us | 4",
        "a solo day in Lyon | 1",
        "une soirée pour deux heures | 0",
        "pour deux sorties samedi | 0",
        "à deux pas de la gare | 0",
        "for two hours on Saturday | 0",
        "en famille dimanche | 0",
        "moins de 30 euros | 0",
        "le 12 à Paris | 0"
      })
  void countsPeople(String text, int people) {
    assertThat(PlanWishes.of(text).people()).isEqualTo(people);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "30 euros chacun | EACH",
        "40 € par personne | EACH",
        "20 euros each | EACH",
        "under 30 euros per person | EACH",
        "60 euros en tout pour deux | TOGETHER",
        "100 euros in total | TOGETHER",
        "moins de 30 euros | UNSAID"
      })
  void readsWhomTheMoneyIsFor(String text, Split split) {
    assertThat(PlanWishes.of(text).split()).isEqualTo(split);
  }

  @Test
  @DisplayName("\"puis\" and \"then\" cut a text into parts")
  void partsInOrder() {
    assertThat(PlanWishes.of("une expo, puis un concert").parts())
        .containsExactly("une expo", "un concert");
    assertThat(PlanWishes.of("a museum then a show and then a concert").parts())
        .containsExactly("a museum", "a show", "a concert");
    assertThat(PlanWishes.of("une visite suivie d’un concert").parts())
        .containsExactly("une visite", "un concert");
    assertThat(PlanWishes.of("et puis un concert").parts()).isEmpty();
    assertThat(PlanWishes.of("un concert depuis Lyon").parts()).isEmpty();
  }
}
