package io.pulsrag.examples.events.stage;

import io.pulsrag.examples.events.source.SourceEvent;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a staged event of a source event. Pure but for its clock; safe for use by many threads. */
public final class Normaliser {

  /** The version of the rules, kept with what they made: another version makes every event anew. */
  public static final int VERSION = 2;

  private static final int SUMMARY = 300;

  private final EventPolicy policy;
  private final Categories categories;
  private final VenueReader venues;
  private final PriceReader prices;
  private final InstantSource clock;

  private Normaliser(Builder builder) {
    this.policy = builder.policy;
    this.categories = builder.categories;
    this.venues = new VenueReader(builder.geography);
    this.prices = new PriceReader(builder.policy);
    this.clock = builder.clock;
  }

  /**
   * A builder.
   *
   * @param clock tells implausible dates from plausible ones
   */
  public static Builder builder(InstantSource clock) {
    return new Builder(clock);
  }

  /** The event, typed, cleaned and repaired. */
  public StagedEvent normalise(SourceEvent event) {
    Set<Repair> repairs = EnumSet.noneOf(Repair.class);
    StagedEvent.Words words = words(event.texts(), repairs);
    StagedEvent.When when = new ScheduleReader(policy, clock.instant()).read(event, repairs);
    StagedVenue venue = venues.read(event.venue(), repairs);
    StagedEvent.Facts facts = facts(event, words, repairs);
    if (Boolean.FALSE.equals(facts.onsite())) {
      venue = null;
    }
    SourceEvent.Links links = event.links();
    return new StagedEvent(
        event.identity().uid(),
        words,
        when,
        venue,
        facts,
        new StagedEvent.Links(
            links.url(),
            event.identity().slug(),
            links.image(),
            PlainText.line(links.imageCredits()),
            event.attendance().onlineUrl(),
            links.registration(),
            links.others(),
            PlainText.line(event.identity().agendaTitle()),
            event.identity().agendaUid()),
        repairs,
        null);
  }

  private StagedEvent.Words words(SourceEvent.Texts given, Set<Repair> repairs) {
    String title = PlainText.line(given.title());
    String summary = PlainText.of(given.summary());
    String body = PlainText.of(given.body());
    if (title == null) {
      repairs.add(Repair.EMPTY_TITLE);
    } else if (shouts(title)) {
      repairs.add(Repair.SHOUTING_TITLE);
    }
    Set<String> keywords = new LinkedHashSet<>();
    for (String keyword : given.keywords()) {
      String plain = PlainText.line(keyword);
      if (plain != null) {
        keywords.add(plain);
      }
    }
    String declared = given.language() == null ? "" : given.language().toLowerCase(Locale.ROOT);
    String guessed = LanguageGuess.of(joined(" ", title, summary, body));
    if (!guessed.isEmpty() && !declared.isEmpty() && !guessed.equals(declared)) {
      repairs.add(Repair.LANGUAGE_MISMATCH);
    }
    String language =
        declared.equals("en") || declared.isEmpty() && guessed.equals("en") ? "en" : "fr";
    String told = PlainText.of(given.translation());
    String both = told == null ? body : joined("\n\n", body, told);
    return new StagedEvent.Words(
        title, summary, both, PlainText.of(given.conditions()), List.copyOf(keywords), language);
  }

  private StagedEvent.Facts facts(SourceEvent event, StagedEvent.Words words, Set<Repair> repairs) {
    SourceEvent.Audience audience = event.audience();
    if (!AgeReader.valid(audience.ageMin(), audience.ageMax())) {
      repairs.add(Repair.BAD_AGE);
    }
    String keywords = String.join(", ", words.keywords());
    String head = head(words);
    Prose title = Prose.of(words.title());
    Prose tags = Prose.of(keywords);
    Prose conditions = Prose.of(words.conditions());
    Prose summary = Prose.of(words.summary());
    Prose body = Prose.of(words.body());
    Prose start = new Prose(head, AsciiFold.of(head));
    List<Prose> all = Prose.all(conditions, title, tags, summary, body);
    var attendance = AttendanceReader.read(event, title, conditions);
    String named = joined("\n", words.title(), keywords);
    String kind = KindReader.of(new Prose(named, AsciiFold.of(named)), start);
    if (!kind.equals("outing")) {
      repairs.add(Repair.NO_OUTING);
    }
    return new StagedEvent.Facts(
        prices.read(conditions, Prose.all(title, summary, body)),
        AgeReader.read(
            audience.ageMin(), audience.ageMax(), Prose.all(title, tags, conditions, start), all),
        AccessReader.read(audience.accessibility(), all),
        attendance.online(),
        attendance.onsite(),
        attendance.status(),
        kind,
        categories.of(named + "\n" + head));
  }

  /** The short description, or the beginning of the long one where there is no short one. */
  private static String head(StagedEvent.Words words) {
    String text = words.summary() != null ? words.summary() : words.body();
    return text == null ? "" : text.length() <= SUMMARY ? text : text.substring(0, SUMMARY);
  }

  private static boolean shouts(String title) {
    long letters = title.chars().filter(Character::isLetter).count();
    return letters > 4 && title.chars().noneMatch(Character::isLowerCase);
  }

  private static String joined(String separator, @Nullable String... texts) {
    return String.join(separator, Arrays.stream(texts).filter(Objects::nonNull).toList());
  }

  /** Collects the parts of a normaliser. Not safe for use by several threads. */
  public static final class Builder {
    private final InstantSource clock;
    private EventPolicy policy = EventPolicy.standard();
    private Geography geography = Geography.none();
    private Categories categories = Categories.none();

    private Builder(InstantSource clock) {
      this.clock = Objects.requireNonNull(clock, "clock");
    }

    /** What is decided; {@link EventPolicy#standard()} by default. */
    public Builder policy(EventPolicy value) {
      policy = Objects.requireNonNull(value, "policy");
      return this;
    }

    /** What a map knows; nothing by default. */
    public Builder geography(Geography value) {
      geography = Objects.requireNonNull(value, "geography");
      return this;
    }

    /** What finds the categories; nothing by default. */
    public Builder categories(Categories value) {
      categories = Objects.requireNonNull(value, "categories");
      return this;
    }

    /** The normaliser. */
    public Normaliser build() {
      return new Normaliser(this);
    }
  }
}
