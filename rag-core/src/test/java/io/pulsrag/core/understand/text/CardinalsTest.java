package io.pulsrag.core.understand.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardinalsTest {

  @ParameterizedTest
  @DisplayName("numbers have their usual names")
  @CsvSource({
    "0, zero, zero",
    "17, dix sept, seventeen",
    "21, vingt et un, twenty one",
    "69, soixante neuf, sixty nine",
    "71, soixante et onze, seventy one",
    "80, quatre vingts, eighty",
    "81, quatre vingt un, eighty one",
    "99, quatre vingt dix neuf, ninety nine",
    "100, cent, one hundred"
  })
  void names(int number, String french, String english) {
    assertThat(Cardinals.french(number)).isEqualTo(french);
    assertThat(Cardinals.english(number)).isEqualTo(english);
  }

  @Test
  @DisplayName("no two numbers share a name, and each is read as itself")
  void different() {
    Set<String> french = new HashSet<>();
    Set<String> english = new HashSet<>();
    for (int i = 0; i <= Cardinals.MOST; i++) {
      assertThat(french.add(Cardinals.french(i))).as("%d", i).isTrue();
      assertThat(english.add(Cardinals.english(i))).as("%d", i).isTrue();
      assertThat(Numerals.read(Tokens.of(Cardinals.french(i)), 0).value()).isEqualTo(i);
      assertThat(Numerals.read(Tokens.of(Cardinals.english(i)), 0).value()).isEqualTo(i);
    }
    assertThatThrownBy(() -> Cardinals.french(101)).isInstanceOf(IndexOutOfBoundsException.class);
  }
}
