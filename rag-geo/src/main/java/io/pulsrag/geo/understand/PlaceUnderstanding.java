package io.pulsrag.geo.understand;

import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.PlaceResolver;
import io.pulsrag.core.Where;
import io.pulsrag.geo.Gazetteer;
import io.pulsrag.geo.KnownPlaces;
import io.pulsrag.geo.PlaceFilters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Understands places in French and English questions. A word that is also the name of a town is a
 * place only when the grammar says so; of several places of one name the more populous and the
 * nearer to the person is taken, and the others are kept as alternatives.
 *
 * <p>When several words say one place ("à Paris … dans le 12e"), each of them is a mention of the
 * same {@link Where}. Mentions that are linked ("à Valence ou à Crest") share one {@code AREA}.
 * Safe for use by many threads; a question takes some microseconds.
 */
public final class PlaceUnderstanding implements PlaceResolver {

  private final Gazetteer gazetteer;
  private final KnownPlaces known;
  private final PlaceFilters filters;
  private final double nearRadiusMeters;
  private final @Nullable GeoPoint home;
  private final Countries.@Nullable Country country;

  private PlaceUnderstanding(Builder builder) {
    gazetteer = builder.gazetteer;
    known = builder.known;
    filters = new PlaceFilters(gazetteer);
    home = Home.of(gazetteer);
    country = Countries.around(home);
    nearRadiusMeters = builder.nearRadiusMeters;
  }

  /** Understands the places of this gazetteer. */
  public static Builder builder(Gazetteer gazetteer) {
    return new Builder(gazetteer);
  }

  /** Understands the places of France. */
  public static PlaceUnderstanding france() {
    return builder(Gazetteer.france()).build();
  }

  @Override
  public List<Mention> resolve(String text, Locale language, @Nullable GeoPoint near) {
    Words words = Words.of(text, language);
    if (words.size() == 0) {
      return List.of();
    }
    Ranking ranking = new Ranking(gazetteer, known, near, home);
    Combining combining = new Combining(words, gazetteer);
    List<Found> found =
        combining.explain(new Scan(words, gazetteer, known, near, ranking, country).places());
    if (found.isEmpty()) {
      return List.of();
    }
    Wheres wheres = new Wheres(gazetteer, ranking, filters, nearRadiusMeters, near, language);
    return mentions(words, found, combining, wheres);
  }

  private static List<Mention> mentions(
      Words words, List<Found> found, Combining combining, Wheres wheres) {
    List<Found> kept = combining.narrowest(found);
    List<List<Found>> groups = new ArrayList<>();
    for (Found place : kept) {
      List<Found> last = groups.isEmpty() ? List.of() : groups.getLast();
      boolean joins =
          !last.isEmpty()
              && last.getLast().excluded() == place.excluded()
              && combining.linked(last.getLast(), place);
      if (joins) {
        last.add(place);
      } else {
        groups.add(new ArrayList<>(List.of(place)));
      }
    }
    List<Mention> mentions = new ArrayList<>();
    Where only = null;
    for (List<Found> group : groups) {
      List<Where> places =
          group.stream().map(wheres::of).filter(Objects::nonNull).distinct().toList();
      if (places.isEmpty()) {
        continue;
      }
      Where where =
          places.size() == 1
              ? places.getFirst()
              : places.size() == 2 && Between.isSaid(words, group.getFirst(), group.getLast())
                  ? Between.of(places.getFirst(), places.getLast(), words.english)
                  : Combining.anyOf(places, words.english ? " or " : " ou ");
      group.forEach(place -> mentions.add(mention(words, place, where)));
      only = group.getFirst().excluded() ? only : where;
    }
    for (Found place : found) {
      if (!kept.contains(place) && only != null) {
        mentions.add(mention(words, place, only));
      }
    }
    mentions.sort(Comparator.comparingInt(Mention::start));
    return apart(mentions);
  }

  private static Mention mention(Words words, Found place, Where where) {
    return new Mention(
        words.get(place.from()).start(), words.get(place.to() - 1).end(), where, place.excluded());
  }

  private static List<Mention> apart(List<Mention> mentions) {
    List<Mention> apart = new ArrayList<>();
    int end = 0;
    for (Mention mention : mentions) {
      int start = Math.max(end, mention.start());
      if (start < mention.end()) {
        apart.add(new Mention(start, mention.end(), mention.where(), mention.excluded()));
        end = mention.end();
      }
    }
    return List.copyOf(apart);
  }

  /** Collects the settings. Not safe for use by several threads. */
  public static final class Builder {
    private final Gazetteer gazetteer;
    private KnownPlaces known = KnownPlaces.none();
    private double nearRadiusMeters = 3_000;

    private Builder(Gazetteer gazetteer) {
      this.gazetteer = Objects.requireNonNull(gazetteer, "gazetteer");
    }

    /** Sets the venues that the documents name; none by default. */
    public Builder known(KnownPlaces places) {
      known = Objects.requireNonNull(places, "places");
      return this;
    }

    /**
     * Sets how far "near" reaches when no distance was said; 3,000 by default.
     *
     * @param meters above 0
     */
    public Builder nearRadiusMeters(double meters) {
      if (!(meters > 0 && Double.isFinite(meters))) {
        throw new IllegalArgumentException("a radius must be above 0 metres: " + meters);
      }
      nearRadiusMeters = meters;
      return this;
    }

    /** The understanding. */
    public PlaceUnderstanding build() {
      return new PlaceUnderstanding(this);
    }
  }
}
