package io.pulsrag.geo.understand;

import io.pulsrag.core.Constraints;
import io.pulsrag.core.Facet;
import io.pulsrag.core.Filter;
import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.PlaceResolver;
import io.pulsrag.core.Question;
import io.pulsrag.core.Slots;
import io.pulsrag.core.Understanding;
import io.pulsrag.core.Understood;
import io.pulsrag.core.Value;
import io.pulsrag.core.Where;
import io.pulsrag.core.understand.facet.FacetNames;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;

/**
 * Says that "near me" and "pas trop loin" cannot be followed when the position of the person is
 * unknown and no other place is: as a wish that filters nothing, read back as such in French and
 * English. It is no error: the answer is given without it. Safe for use by many threads when what
 * it is made of is.
 */
public final class UnknownPosition implements Understanding {

  /** The name of the wish. */
  public static final String WISH = FacetNames.WISH + "position";

  private static final GeoPoint ANYWHERE = new GeoPoint(47, 2);

  private final Understanding understanding;
  private final PlaceResolver places;

  private UnknownPosition(Understanding understanding, PlaceResolver places) {
    this.understanding = Objects.requireNonNull(understanding, "understanding");
    this.places = Objects.requireNonNull(places, "places");
  }

  /**
   * Adds the wish to what is understood.
   *
   * @param understanding of questions
   * @param places which understands a place near the person as {@link Where.Kind#POINT}
   */
  public static Understanding over(Understanding understanding, PlaceResolver places) {
    return new UnknownPosition(understanding, places);
  }

  @Override
  public Understood understand(Question question, Slots slots, ZonedDateTime now) {
    Understood understood = understanding.understand(question, slots, now);
    Constraints constraints = understood.constraints();
    boolean known = question.near() != null || constraints.where() != null;
    boolean carried = constraints.facet(WISH).isPresent();
    boolean said =
        !known
            && understood.intent().listsDocuments()
            && (carried || isSaid(question.text(), understood.language()));
    if (said == carried) {
      return understood;
    }
    List<Facet> facets = new ArrayList<>(constraints.without(WISH).facets());
    if (said) {
      facets.add(wish(understood.language()));
    }
    return understood.withConstraints(constraints.withFacets(facets));
  }

  /** Whether a text would mean the place of the person if it were known. */
  private boolean isSaid(String text, Locale language) {
    return places.resolve(text, language, ANYWHERE).stream()
        .anyMatch(mention -> !mention.excluded() && mention.where().kind() == Where.Kind.POINT);
  }

  private static Facet wish(Locale language) {
    Locale known = language.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
    String reading =
        ResourceBundle.getBundle("io.pulsrag.geo.understand.position", known).getString("unknown");
    return Facet.demand(WISH, Value.of("unknown"), Filter.everything(), reading);
  }
}
