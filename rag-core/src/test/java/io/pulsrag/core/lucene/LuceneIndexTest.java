package io.pulsrag.core.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pulsrag.core.Deadline;
import io.pulsrag.core.Document;
import io.pulsrag.core.Expansion;
import io.pulsrag.core.Filter;
import io.pulsrag.core.Hit;
import io.pulsrag.core.LateException;
import io.pulsrag.core.NonRetriableException;
import io.pulsrag.core.Query;
import io.pulsrag.core.ScoreParts;
import io.pulsrag.core.Tenant;
import io.pulsrag.core.TextField;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneIndexTest {

  private static final Tenant US = Tenant.of("us");
  private static final Tenant THEM = Tenant.of("them");

  private final LuceneIndex index = LuceneIndex.inMemory().open();

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  @DisplayName("French words are found whatever their accents, ending and elided article")
  void frenchWords() {
    add(french("theatre", "Représentations de théâtre à l'Opéra"));
    for (String text :
        List.of("théâtre", "theatre", "THÉÂTRES", "représentation", "opera", "l’opéra")) {
      assertThat(find(text)).as(text).containsExactly("theatre");
    }
  }

  @Test
  @DisplayName("English words are found by their stem, and French documents by their names")
  void englishWords() {
    add(
        Document.builder(US, "en").title("Children's painting classes").language(Locale.ENGLISH),
        french("fr", "Nuit blanche au Trianon"));
    assertThat(find("child paintings")).containsExactly("en");
    assertThat(find("concerts at the Trianon")).containsExactly("fr");
  }

  @Test
  @DisplayName("the word as written comes before the stem, and the title before the body")
  void exactFirst() {
    add(
        french("stem", "Une soirée de conte").body("Pour tous"),
        french("title", "Une soirée de contes").body("Pour tous"),
        french("body", "Une soirée pour tous").body("De contes"));
    assertThat(find("contes")).startsWith("title").containsOnly("title", "stem", "body");
  }

  @Test
  @DisplayName("a season is no stop word, and a question of stop words alone is still searched")
  void stopWords() {
    add(french("summer", "Un été au parc"), french("winter", "Un hiver au parc"));
    assertThat(find("un été")).containsExactly("summer");
    assertThat(find("au")).containsExactlyInAnyOrder("summer", "winter");
  }

  @Test
  @DisplayName("equal scores and blank texts are ordered by id, in the order of Java strings")
  void ties() {
    add(french("b", "jazz"), french("\uFF5E", "jazz"), french("\uD83C\uDFB7", "jazz"));
    assertThat(find("jazz")).containsExactly("b", "\uD83C\uDFB7", "\uFF5E");
    assertThat(find("  ?! ")).containsExactly("b", "\uD83C\uDFB7", "\uFF5E");
    assertThat(index.retrieve(query("jazz").limit(2).build()))
        .extracting(Hit::id)
        .containsExactly("b", "\uD83C\uDFB7");
  }

  @Test
  @DisplayName("expansions find beside the text, with less weight; several words are a phrase")
  void expansions() {
    add(
        french("word", "Une soirée humour"),
        french("near", "Une soirée stand-up"),
        french("scattered", "On se lève: stand de tir, up and down"));
    List<Expansion> expansions = List.of(new Expansion("stand up", 0.5));
    List<Hit> hits = index.retrieve(query("humour").expansions(expansions).build());
    assertThat(hits).extracting(Hit::id).containsExactly("word", "near");
    assertThat(hits)
        .allSatisfy(hit -> assertThat(hit.parts().get(ScoreParts.LEXICAL)).hasValue(hit.score()));
  }

  @Test
  @DisplayName("a text of thousands of words and expansions is searched, its first words at least")
  void longTexts() {
    add(french("a", "jazz"));
    StringBuilder text = new StringBuilder("jazz");
    List<Expansion> expansions = new java.util.ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      text.append(" mot").append(i);
      expansions.add(new Expansion("deux mots" + i, 0.5));
    }
    assertThat(index.retrieve(query(text.toString()).expansions(expansions).build())).hasSize(1);
  }

  @Test
  @DisplayName("a tenant neither finds, reads, counts, replaces nor deletes what another holds")
  void tenantsDoNotMeet() {
    Document ours = french("same", "jazz").build();
    Document theirs = Document.builder(THEM, "same").title("jazz secret").build();
    index.upsert(List.of(ours, theirs));
    assertThat(index.retrieve(query("secret").build())).isEmpty();
    assertThat(index.retrieve(query("").scope(Filter.not(Filter.nothing())).build()))
        .extracting(Hit::document)
        .containsExactly(ours);
    assertThat(index.get(US, "same")).contains(ours);
    assertThat(index.get(Tenant.of("nobody"), "same")).isEmpty();
    index.delete(US, List.of("same"));
    index.delete(US, Filter.everything());
    index.delete(US, new Filter.Ids(java.util.Set.of("same")));
    assertThat(index.count(US, Filter.everything())).isZero();
    assertThat(index.get(THEM, "same")).contains(theirs);
  }

  @Test
  @DisplayName("a document replaces the one of its id and is seen by the next read")
  void replaced() {
    add(french("a", "jazz"));
    add(french("a", "tango").text(TextField.VENUE, "Le Sucre"));
    assertThat(find("jazz")).isEmpty();
    assertThat(find("sucre")).containsExactly("a");
    assertThat(index.count(US, Filter.everything())).isEqualTo(1);
  }

  @Test
  @DisplayName("a query whose deadline has passed fails as late")
  void late() {
    add(french("a", "jazz"));
    Query late = query("jazz").deadline(Deadline.after(Duration.ZERO)).build();
    assertThatThrownBy(() -> index.retrieve(late)).isInstanceOf(LateException.class);
  }

  @Test
  @DisplayName("what was committed is there again, what was not is gone; a second writer is told")
  void onDisk(@TempDir Path folder) {
    try (var first = LuceneIndex.at(folder).open()) {
      first.upsert(List.of(french("kept", "jazz").build()));
      first.commit();
      first.upsert(List.of(french("lost", "jazz").build()));
      assertThatThrownBy(() -> LuceneIndex.at(folder).open())
          .isInstanceOf(NonRetriableException.class)
          .hasMessageContaining(folder.toString())
          .hasMessageContaining("locked");
    }
    try (var second = LuceneIndex.at(folder).open()) {
      assertThat(second.get(US, "kept")).isPresent();
      assertThat(second.get(US, "lost")).isEmpty();
    }
  }

  @Test
  @DisplayName("a closed index says so")
  void closed() {
    index.close();
    assertThatThrownBy(() -> index.count(US, Filter.everything()))
        .isInstanceOf(NonRetriableException.class)
        .hasMessageContaining("closed");
    assertThatThrownBy(() -> add(french("a", "jazz"))).isInstanceOf(NonRetriableException.class);
  }

  private static Document.Builder french(String id, String title) {
    return Document.builder(US, id).title(title).language(Locale.FRENCH);
  }

  private void add(Document.Builder... documents) {
    index.upsert(java.util.Arrays.stream(documents).map(Document.Builder::build).toList());
  }

  private static Query.Builder query(String text) {
    return Query.forTenant(US).text(text);
  }

  private List<String> find(String text) {
    return index.retrieve(query(text).build()).stream().map(Hit::id).toList();
  }
}
