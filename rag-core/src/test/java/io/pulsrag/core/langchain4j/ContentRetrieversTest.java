package io.pulsrag.core.langchain4j;

import static io.pulsrag.core.testkit.Samples.exhibitionInParis;
import static io.pulsrag.core.testkit.Samples.jazzInLyonOnSaturday;
import static io.pulsrag.core.testkit.Samples.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.invocation.InvocationContext;
import dev.langchain4j.invocation.InvocationParameters;
import dev.langchain4j.rag.content.Content;
import dev.langchain4j.rag.content.ContentMetadata;
import dev.langchain4j.rag.content.retriever.ContentRetriever;
import dev.langchain4j.rag.query.Metadata;
import dev.langchain4j.rag.query.Query;
import io.pulsrag.core.Constraints;
import io.pulsrag.core.Deadline;
import io.pulsrag.core.Document;
import io.pulsrag.core.Filter;
import io.pulsrag.core.Hit;
import io.pulsrag.core.LateException;
import io.pulsrag.core.NonRetriableException;
import io.pulsrag.core.Retriever;
import io.pulsrag.core.Understanding;
import io.pulsrag.core.Understood;
import io.pulsrag.core.When;
import io.pulsrag.core.testkit.Samples;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Ours as a content retriever, theirs as a retriever, and one through the other. */
class ContentRetrieversTest {

  private static final Document JAZZ = jazzInLyonOnSaturday("jazz").build();
  private static final Document PHOTO = exhibitionInParis("photo").build();
  private static final Document THEIRS =
      jazzInLyonOnSaturday(Samples.OTHER_TENANT, "theirs").build();

  private static final Retriever OURS = Retriever.scanning(List.of(JAZZ, PHOTO, THEIRS));

  private static ContentRetriever fixed() {
    return PulsContentRetriever.builder(OURS, Tenants.fixed(Samples.TENANT))
        .clock(() -> Samples.NOW)
        .build();
  }

  @Test
  void aContentHoldsTheDocumentItsScoreAndItsId() {
    List<Content> contents = fixed().retrieve(Query.from("jazz"));
    assertThat(contents).hasSize(1);
    Content content = contents.getFirst();
    assertThat(DocumentSegments.document(content.textSegment())).contains(JAZZ);
    assertThat(content.metadata())
        .containsEntry(ContentMetadata.EMBEDDING_ID, "jazz")
        .containsEntry(ContentMetadata.SCORE, 1.0);
    assertThat(content.textSegment().text()).contains("Concert de jazz", "Le Péristyle");
  }

  @Test
  void theTenantComesWithTheCallAndIsNeverGuessed() {
    ContentRetriever retriever =
        PulsContentRetriever.builder(OURS, Tenants.parameter("tenant")).build();
    assertThat(retriever.retrieve(Query.from("jazz", called("tenant", "b"))))
        .extracting(content -> content.metadata().get(ContentMetadata.EMBEDDING_ID))
        .containsExactly("theirs");
    for (Query query : List.of(Query.from("jazz"), Query.from("jazz", called("other", "b")))) {
      assertThatThrownBy(() -> retriever.retrieve(query))
          .isInstanceOf(NonRetriableException.class)
          .hasMessageContaining("'tenant'");
    }
  }

  private static Metadata called(String name, String value) {
    return Metadata.builder()
        .chatMessage(UserMessage.from("jazz"))
        .invocationContext(
            InvocationContext.builder()
                .invocationParameters(InvocationParameters.from(name, value))
                .build())
        .build();
  }

  @Test
  void whatWasUnderstoodIsAHardConstraint() {
    Understanding later =
        (question, slots, now) ->
            Understood.search(
                "jazz",
                Constraints.none()
                    .withWhen(
                        When.of(
                            List.of(Samples.window("2026-11-22T00:00:00Z", "2026-11-23T00:00:00Z")),
                            "dimanche")),
                Locale.FRENCH);
    ContentRetriever retriever =
        PulsContentRetriever.builder(OURS, Tenants.fixed(Samples.TENANT))
            .understanding(later)
            .build();
    assertThat(retriever.retrieve(Query.from("du jazz dimanche"))).isEmpty();
  }

  @Test
  void thereAndBackAgainADocumentIsWhole() {
    Retriever back = new ContentRetrieverAdapter(fixed(), Samples.TENANT);
    List<Hit> hits = back.retrieve(query().text("jazz").build());
    assertThat(hits).extracting(Hit::document).containsExactly(JAZZ);
    assertThat(hits.getFirst().parts().get("content")).hasValue(1);
  }

  @Test
  void whatACallCannotSayIsCheckedOneByOne() {
    ContentRetriever careless =
        asked ->
            List.of(
                Content.from(DocumentSegments.segment(THEIRS)),
                Content.from(DocumentSegments.segment(PHOTO)),
                Content.from(DocumentSegments.segment(JAZZ)),
                Content.from(DocumentSegments.segment(JAZZ)),
                Content.from("Un texte de personne"));
    Retriever retriever = new ContentRetrieverAdapter(careless, Samples.TENANT);
    assertThat(
            Samples.ids(
                retriever, query().text("jazz").scope(Filter.equal("city", "Lyon")).build()))
        .containsExactly("jazz");
    assertThat(Samples.ids(retriever, query().text("jazz").limit(1).build()))
        .containsExactly("photo");
  }

  @Test
  void withoutWordsOrTimeItIsNotAsked() {
    Retriever retriever = new ContentRetrieverAdapter(fixed(), Samples.TENANT);
    assertThatThrownBy(() -> retriever.retrieve(query().build()))
        .isInstanceOf(NonRetriableException.class);
    assertThatThrownBy(
            () ->
                retriever.retrieve(
                    query().text("jazz").deadline(Deadline.after(Duration.ZERO)).build()))
        .isInstanceOf(LateException.class);
  }
}
