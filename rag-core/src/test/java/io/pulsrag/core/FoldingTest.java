package io.pulsrag.core;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

  @ParameterizedTest(name = "{0} is folded to {1}")
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "L'Haÿ-les-Roses, l hay les roses",
        "L’Île-d’Yeu, l ile d yeu",
        "Œting, oeting",
        "ÉVRY, evry",
        "  Bourg-lès-Valence , bourg les valence",
        "Straße, strasse",
        "3 bis - rue, 3 bis rue",
        "İstanbul, istanbul",
        "--, \"\""
      })
  void folds(String text, String folded) {
    assertThat(Folding.fold(text)).isEqualTo(folded);
  }

  @ParameterizedTest(name = "{0} has the key {1}")
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "St-Denis, saint denis",
        "Ste Foy-lès-Lyon, sainte foy les lyon",
        "Stes-Maries-de-la-Mer, saintes maries de la mer",
        "Mont-St-Michel, mont saint michel",
        "Stains, stains",
        "Best, best",
        "Paris 11e arrondissement, paris",
        "Paris 01, paris",
        "PARIS 16EME, paris",
        "Paris 75011, paris",
        "75015 Paris, paris",
        "69003 Lyon 3e, lyon",
        "Lyon 3e Arrondissement, lyon",
        "Marseille 1er, marseille",
        "Lyon Cedex 03, lyon",
        "Valence Cedex, valence",
        "Paris 75001 Cedex, paris",
        "Parisot 3, parisot 3"
      })
  void makesKeys(String name, String key) {
    assertThat(Folding.cityKey(name)).isEqualTo(key);
  }

  @Property(seed = "7")
  void foldingTwiceChangesNothing(@ForAll String text) {
    String once = Folding.fold(text);
    assertThat(Folding.fold(once)).isEqualTo(once);
  }

  @Property(seed = "7")
  void aKeyIsItsOwnKey(@ForAll String text) {
    String once = Folding.cityKey(text);
    assertThat(Folding.cityKey(once)).isEqualTo(once);
  }
}
