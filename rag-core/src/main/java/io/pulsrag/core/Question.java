package io.pulsrag.core;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What someone asks, and what is known of them. Immutable.
 *
 * @param tenant whose documents may answer
 * @param text what was written
 * @param conversation the conversation that this belongs to, or null when it stands alone
 * @param turn names this turn for retries: asked twice under one name, it is remembered once; null
 *     for a name made up
 * @param now the time of the question, or null for the pipeline's clock
 * @param language the language to answer in, or null for the language of the question
 * @param near where the user is, if they told
 * @param scope a filter of the application's own
 * @param timeout how long an answer is waited for, above zero
 */
public record Question(
    Tenant tenant,
    String text,
    @Nullable String conversation,
    @Nullable String turn,
    @Nullable Instant now,
    @Nullable Locale language,
    @Nullable GeoPoint near,
    Filter scope,
    Duration timeout) {

  /** How long an answer is waited for unless said otherwise. */
  public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(30);

  /**
   * @throws IllegalArgumentException if the timeout is not positive
   */
  public Question {
    Objects.requireNonNull(tenant, "tenant");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(scope, "scope");
    if (timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException("a timeout must be above zero: " + timeout);
    }
  }

  /** A question that stands alone. */
  public static Question of(Tenant tenant, String text) {
    return new Question(
        tenant, text, null, null, null, null, null, Filter.everything(), DEFAULT_TIMEOUT);
  }

  /** Another text, asked alike. */
  public Question withText(String words) {
    return new Question(tenant, words, conversation, turn, now, language, near, scope, timeout);
  }

  /** The same question within a conversation. */
  public Question in(String conversationId) {
    return new Question(tenant, text, conversationId, turn, now, language, near, scope, timeout);
  }

  /** The same question under a name for retries. */
  public Question asTurn(String name) {
    return new Question(tenant, text, conversation, name, now, language, near, scope, timeout);
  }

  /** The same question asked at another time. */
  public Question at(Instant instant) {
    return new Question(tenant, text, conversation, turn, instant, language, near, scope, timeout);
  }

  /** The same question, to be answered in this language. */
  public Question inLanguage(@Nullable Locale locale) {
    return new Question(tenant, text, conversation, turn, now, locale, near, scope, timeout);
  }

  /** The same question from this position. */
  public Question near(@Nullable GeoPoint position) {
    return new Question(tenant, text, conversation, turn, now, language, position, scope, timeout);
  }

  /** The same question over what this filter leaves. */
  public Question within(Filter filter) {
    return new Question(tenant, text, conversation, turn, now, language, near, filter, timeout);
  }

  /** The same question, waited for this long. */
  public Question timeout(Duration time) {
    return new Question(tenant, text, conversation, turn, now, language, near, scope, time);
  }
}
