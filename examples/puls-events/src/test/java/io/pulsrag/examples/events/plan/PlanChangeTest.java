package io.pulsrag.examples.events.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.pulsrag.examples.events.plan.PlanChange.Wish;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanChangeTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "remplace le deuxième | SWAP | 2",
        "change le premier | SWAP | 1",
        "enlève le 3 | REMOVE | 3",
        "sans le dernier | REMOVE | -1",
        "supprime la troisième sortie | REMOVE | 3",
        "replace the second one | SWAP | 2",
        "swap the first | SWAP | 1",
        "remove number 2 | REMOVE | 2",
        "drop the last one | REMOVE | -1"
      })
  void pointsAtAStop(String text, Wish wish, int position) {
    PlanChange change = PlanChange.of(text);
    assertThat(change.wishes()).contains(wish);
    assertThat(change.positions()).containsExactly(position);
  }

  @ParameterizedTest(name = "{0} takes out {1} for {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "remplace le musée par un concert | le musee | un concert",
        "un concert à la place du musée | musee | un concert",
        "plutôt un concert que l'expo | l expo | un concert",
        "replace the museum with a concert | the museum | a concert",
        "a concert instead of the museum | museum | a concert"
      })
  void exchanges(String text, String target, String addition) {
    PlanChange change = PlanChange.of(text);
    assertThat(change.is(Wish.SWAP)).isTrue();
    assertThat(change.target()).isEqualTo(target);
    assertThat(change.addition()).isEqualTo(addition);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "ajoute un concert | ADD",
        "moins cher | CHEAPER",
        "c'est trop cher | CHEAPER",
        "plus tard | LATER",
        "plus tôt | EARLIER",
        "autre chose | OTHER",
        "et dimanche ? | AND",
        "add a concert | ADD",
        "cheaper please | CHEAPER",
        "a bit later | LATER",
        "earlier | EARLIER",
        "something else | OTHER",
        "what about Sunday? | AND"
      })
  void readsWhatIsWished(String text, Wish wish) {
    assertThat(PlanChange.of(text).wishes()).contains(wish);
  }

  @ParameterizedTest(name = "{0} does nothing to a plan")
  @ValueSource(
      strings = {
        "plutôt l'après-midi",
        "merci",
        "un concert à Lyon",
        "le deuxième, c'est combien ?",
        "how much is the second one?",
        "gratuit",
        "à pied"
      })
  void leavesOthersAlone(String text) {
    assertThat(PlanChange.of(text).wishes()).isEmpty();
    assertThat(PlanChange.of(text).positions()).isEmpty();
  }

  @Test
  @DisplayName("what has to go is read without the verb")
  void target() {
    assertThat(PlanChange.of("sans Petits papiers").target()).isEqualTo("petits papiers");
    assertThat(PlanChange.of("without the exhibition").target()).isEqualTo("the exhibition");
  }
}
