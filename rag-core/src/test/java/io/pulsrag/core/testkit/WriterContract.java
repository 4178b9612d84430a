package io.pulsrag.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pulsrag.core.Constraints;
import io.pulsrag.core.Conversation;
import io.pulsrag.core.Deadline;
import io.pulsrag.core.Document;
import io.pulsrag.core.Hit;
import io.pulsrag.core.LateException;
import io.pulsrag.core.Query;
import io.pulsrag.core.ScoreParts;
import io.pulsrag.core.Understood;
import io.pulsrag.core.Writer;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every {@link Writer} promises. A writer's test extends this and hands one over. */
public abstract class WriterContract {

  private static final Pattern CITATION = Pattern.compile("\\[([0-9, ]+)]");
  private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

  /** The writer; one with a model gets a model that behaves. */
  protected abstract Writer writer();

  @Test
  @DisplayName("the pieces handed out are together the draft's text")
  void piecesAreTheText() {
    for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
      for (int hits = 0; hits <= 5; hits++) {
        StringBuilder pieces = new StringBuilder();
        Writer.Draft draft = writer().write(task(hits, language), pieces::append);
        assertThat(pieces.toString()).isEqualTo(draft.text());
      }
    }
  }

  @Test
  @DisplayName("something is said in any case, also when nothing was found")
  void neverSilent() {
    for (int hits : new int[] {0, 1, 5}) {
      assertThat(writer().write(task(hits, Locale.FRENCH), piece -> {}).text()).isNotBlank();
    }
  }

  @Test
  @DisplayName("only documents of the task are cited, and none when there is none")
  void citationsExist() {
    for (int hits : new int[] {0, 1, 3, 5}) {
      String text = writer().write(task(hits, Locale.FRENCH), piece -> {}).text();
      assertThat(cited(text)).as(text).allMatch(number -> number >= 1 && number <= hits);
    }
  }

  @Test
  @DisplayName("what was found is cited")
  void foundIsCited() {
    String text = writer().write(task(3, Locale.FRENCH), piece -> {}).text();
    assertThat(cited(text)).isNotEmpty();
  }

  @Test
  @DisplayName("what is late fails with LateException")
  void lateFails() {
    Writer.Task late = task(2, Locale.FRENCH, Deadline.after(Duration.ZERO));
    assertThatThrownBy(() -> writer().write(late, piece -> {})).isInstanceOf(LateException.class);
  }

  @Test
  @DisplayName("a document without place, time or text is written about too")
  void bareDocuments() {
    Document bare = Document.builder(Samples.TENANT, "bare").build();
    Writer.Task task = task(List.of(bare), Locale.FRENCH, Deadline.after(Duration.ofMinutes(1)));
    assertThat(writer().write(task, piece -> {}).text()).isNotBlank();
  }

  @Test
  @DisplayName("usage is told, and is never negative")
  void usageIsTold() {
    assertThat(writer().write(task(2, Locale.FRENCH), piece -> {}).usage()).isNotNull();
  }

  /** The numbers cited in a text. */
  private static Set<Integer> cited(String text) {
    Matcher matcher = CITATION.matcher(text);
    return matcher
        .results()
        .flatMap(result -> List.of(result.group(1).split("[, ]+")).stream())
        .filter(number -> !number.isEmpty())
        .map(Integer::valueOf)
        .collect(Collectors.toSet());
  }

  private static Writer.Task task(int hits, Locale language) {
    return task(hits, language, Deadline.after(Duration.ofMinutes(1)));
  }

  private static Writer.Task task(int hits, Locale language, Deadline deadline) {
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < hits; i++) {
      documents.add(
          i % 2 == 0
              ? Samples.jazzInLyonOnSaturday("d" + i).build()
              : Samples.exhibitionInParis("d" + i).build());
    }
    return task(documents, language, deadline);
  }

  private static Writer.Task task(List<Document> documents, Locale language, Deadline deadline) {
    Understood understood = Understood.search("jazz", Constraints.none(), language);
    Query query = Samples.query().text("jazz").language(language).deadline(deadline).build();
    List<Hit> hits = new ArrayList<>();
    for (Document document : documents) {
      double score = 1.0 / (hits.size() + 1);
      hits.add(new Hit(document, score, ScoreParts.of(ScoreParts.LEXICAL, score)));
    }
    return new Writer.Task(
        understood, query, hits, Conversation.none(), Samples.NOW.atZone(ZONE), List.of());
  }
}
