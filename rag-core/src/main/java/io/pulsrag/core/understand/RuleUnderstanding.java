package io.pulsrag.core.understand;

import io.pulsrag.core.PlaceResolver;
import io.pulsrag.core.Question;
import io.pulsrag.core.Slots;
import io.pulsrag.core.Understanding;
import io.pulsrag.core.Understood;
import io.pulsrag.core.When;
import io.pulsrag.core.understand.facet.FacetFields;
import io.pulsrag.core.understand.facet.FacetReader;
import io.pulsrag.core.understand.lexicon.Lexicon;
import io.pulsrag.core.understand.text.Tokens;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Objects;

/**
 * Understands questions in French and English by declared rules: what is asked, when, where, under
 * which conditions, and what an earlier turn leaves in force. No model, no network, microseconds.
 * Immutable, safe for use by many threads; owns nothing that has to be closed.
 */
public final class RuleUnderstanding implements Understanding {
  private final Listener listener;
  private final LanguageGuess languages;
  private final IntentReader intents;
  private final Dialogue dialogue;
  private final Locale fallback;

  private RuleUnderstanding(Builder builder) {
    this.fallback = builder.fallback;
    this.listener =
        new Listener(
            builder.times,
            builder.places,
            new FacetReader(builder.fields, builder.lexicon),
            builder.lexicon);
    this.languages = new LanguageGuess(builder.lexicon);
    this.intents = new IntentReader(listener::knows);
    this.dialogue = new Dialogue(builder.lexicon, new Routing(listener::knows));
  }

  /** Understands times and facets; knows no place and no subject. */
  public static RuleUnderstanding create() {
    return builder(TimeReader.expressions(), PlaceResolver.none(), Lexicon.empty()).build();
  }

  /**
   * A builder.
   *
   * @param times finds what is said about time
   * @param places finds what is said about place
   * @param lexicon the subjects of the field
   */
  public static Builder builder(TimeReader times, PlaceResolver places, Lexicon lexicon) {
    return new Builder(times, places, lexicon);
  }

  @Override
  public Understood understand(Question question, Slots slots, ZonedDateTime now) {
    Tokens tokens = Tokens.of(question.text());
    Locale written = language(tokens, question, slots);
    When earlier = slots.last() == null ? null : slots.last().constraints().when();
    Heard heard =
        listener.hear(tokens, written, question.near(), now, earlier, !slots.shown().isEmpty());
    Intention intention = intents.read(heard, slots, now.toInstant());
    return dialogue.next(heard, intention, slots, answered(question, heard));
  }

  /** The language of the answer: the one asked for, else that of the turn. */
  private static Locale answered(Question question, Heard heard) {
    if (question.language() != null) {
      return question.language();
    }
    Locale asked = Dialogue.answersIn(heard);
    return asked == null ? heard.language() : asked;
  }

  /** The language of the turn, else the one asked for, else that of the last turn. */
  private Locale language(Tokens tokens, Question question, Slots slots) {
    Locale told = languages.of(tokens);
    if (told != null) {
      return told;
    }
    if (question.language() != null) {
      return question.language();
    }
    return slots.last() == null ? fallback : slots.last().language();
  }

  /** Collects the parts. Not safe for use by several threads. */
  public static final class Builder {
    private final TimeReader times;
    private final PlaceResolver places;
    private final Lexicon lexicon;
    private FacetFields fields = FacetFields.standard();
    private Locale fallback = Locale.FRENCH;

    private Builder(TimeReader times, PlaceResolver places, Lexicon lexicon) {
      this.times = Objects.requireNonNull(times, "times");
      this.places = Objects.requireNonNull(places, "places");
      this.lexicon = Objects.requireNonNull(lexicon, "lexicon");
    }

    /** Where the documents keep what facets ask; {@link FacetFields#standard()} by default. */
    public Builder facetFields(FacetFields names) {
      this.fields = Objects.requireNonNull(names, "names");
      return this;
    }

    /** The language of a first turn that does not tell; French by default. */
    public Builder fallbackLanguage(Locale language) {
      this.fallback = Objects.requireNonNull(language, "language");
      return this;
    }

    /** The understanding; compiles the declared phrases on first use. */
    public RuleUnderstanding build() {
      return new RuleUnderstanding(this);
    }
  }
}
