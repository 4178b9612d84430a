package io.pulsrag.core.understand;

import io.pulsrag.core.Constraints;
import io.pulsrag.core.Facet;
import io.pulsrag.core.Filter;
import io.pulsrag.core.Intent;
import io.pulsrag.core.Route;
import io.pulsrag.core.Slots;
import io.pulsrag.core.Understood;
import io.pulsrag.core.Value;
import io.pulsrag.core.Where;
import io.pulsrag.core.understand.facet.FacetNames;
import io.pulsrag.core.understand.facet.Wording;
import io.pulsrag.core.understand.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins a turn with what the conversation carries. The rules, each with its example:
 *
 * <ul>
 *   <li>What a turn says replaces what was said of the same kind; what it leaves open stays: "expo
 *       à Paris samedi", then "et dimanche ?" is an exhibition in Paris on Sunday.
 *   <li>A new theme replaces the old one, unless "aussi" adds it; a word of company ("avec ma
 *       fille") adds a condition and no theme.
 *   <li>"oublie la date", "n'importe où", "peu importe le prix" drop; "recommence" drops all.
 *   <li>"et sinon ?" asks the same again without what was shown.
 *   <li>"le deuxième", "lequel est accessible ?" look among what was shown.
 *   <li>A sentence that opens a search and says theme, time and place anew is a new subject: only
 *       what belongs to the people stays, their age and their access.
 *   <li>A question on a named thing, or none of the field, leaves what is carried as it is.
 * </ul>
 */
final class Dialogue {
  private static final int MOST_EXPANSIONS = 24;

  private final Lexicon lexicon;
  private final Routing routing;

  /**
   * @param lexicon the subjects of the field
   * @param routing chooses the way of searching
   */
  Dialogue(Lexicon lexicon, Routing routing) {
    this.lexicon = lexicon;
    this.routing = routing;
  }

  Understood next(Heard heard, Intention wanted, Slots slots, Locale language) {
    Intention intention = pointing(heard, wanted, slots);
    if (!intention.intent().needsDocuments()) {
      return understood(
          intention,
          heard.text(),
          Constraints.none(),
          List.of(),
          language,
          TopK.none(),
          Route.both());
    }
    boolean onThing =
        !intention.intent().listsDocuments()
            && (!intention.subjects().isEmpty() || !slots.shown().isEmpty());
    return onThing
        ? onThing(heard, intention, slots, language)
        : search(heard, intention, slots, language);
  }

  /** "Le deuxième" after a list is a question on that document. */
  private static Intention pointing(Heard heard, Intention wanted, Slots slots) {
    boolean picks =
        heard.follows("pick")
            && !heard.follows("pick:shown")
            && !heard.follows("pick:that")
            && !slots.shown().isEmpty()
            && heard.when() == null
            && heard.where() == null
            && wanted.intent() == Intent.SEARCH;
    return picks ? new Intention(Intent.ITEM_QUESTION, wanted.asks(), List.of()) : wanted;
  }

  private Understood onThing(Heard heard, Intention intention, Slots slots, Locale language) {
    Understood last = slots.last();
    String name = String.join(", ", intention.subjects());
    Constraints carried = last == null ? Constraints.none() : Carried.lasting(last.constraints());
    List<String> themes = last == null ? heard.themes() : last.themes();
    String text = last == null ? name : last.text();
    if (intention.subjects().isEmpty()) {
      List<String> picked = Picks.of(heard.follow(), slots);
      carried = plus(carried, selected(picked, language));
    }
    Route route = routing.ofThings(heard, intention.subjects(), last);
    return understood(intention, text, carried, themes, language, TopK.ofThings(), route);
  }

  private Understood search(Heard heard, Intention intention, Slots slots, Locale language) {
    Understood last = Carried.isNew(heard, slots.last()) ? null : slots.last();
    Constraints before = Carried.before(heard, slots.last(), last == null);
    List<String> themes = themes(heard, last);
    Where where = heard.where();
    if (where == null && !heard.follows("drop:place") && !Carried.refuses(heard, before.where())) {
      where = before.where();
    }
    Constraints constraints =
        new Constraints(
            heard.when() == null && !heard.follows("drop:date") ? before.when() : heard.when(),
            where,
            new FacetMerge(lexicon, heard).over(before.facets(), themes, answersIn(heard) != null));
    if (heard.follows("pick:shown") && !slots.shown().isEmpty()) {
      constraints = plus(constraints, selected(slots.shown(), language));
    }
    if (Carried.wantsMore(heard) && last != null && !slots.seen().isEmpty()) {
      constraints = plus(constraints, unseen(slots.seen(), language));
    }
    String text = text(heard, last, themes);
    return understood(
        intention,
        text,
        constraints,
        themes,
        language,
        TopK.of(heard.demands().limit(), constraints, themes),
        routing.ofSearch(heard, text, themes, last));
  }

  /** The language in which a turn asks to be answered, or null. */
  static @Nullable Locale answersIn(Heard heard) {
    boolean bare = heard.text().isEmpty() && heard.when() == null && heard.where() == null;
    if (bare && heard.follows("answer:en")) {
      return Locale.ENGLISH;
    }
    return bare && heard.follows("answer:fr") ? Locale.FRENCH : null;
  }

  private List<String> themes(Heard heard, @Nullable Understood last) {
    List<String> said = heard.themes();
    if (last == null) {
      return said;
    }
    if (heard.follows("drop:theme") && said.isEmpty()) {
      return List.of();
    }
    List<String> refused =
        heard.demands().refusedThemes().stream().map(Lexicon.Mention::concept).toList();
    boolean company = heard.demands().facets().stream().anyMatch(Dialogue::isCompany);
    boolean adds =
        heard.follows("and") && Carried.joins(heard) || company && !last.themes().isEmpty();
    Set<String> all = new LinkedHashSet<>();
    if (said.isEmpty() || adds) {
      last.themes().stream().filter(theme -> stays(theme, refused)).forEach(all::add);
    }
    if (!(company && !last.themes().isEmpty())) {
      all.addAll(said);
    }
    return List.copyOf(all);
  }

  private boolean stays(String theme, List<String> refused) {
    return refused.stream().noneMatch(other -> lexicon.closure(other).contains(theme));
  }

  private static boolean isCompany(Facet facet) {
    return facet.name().equals(FacetNames.AGE) || facet.name().equals(FacetNames.WISH + "company");
  }

  /** The words to search: those of the theme in force, and what this turn adds to them. */
  private static String text(Heard heard, @Nullable Understood last, List<String> themes) {
    if (last == null || heard.follows("drop:theme")) {
      return heard.text();
    }
    boolean replaced = !heard.themes().isEmpty() && !themes.containsAll(last.themes());
    if (replaced || last.text().isBlank()) {
      return heard.text();
    }
    boolean adds = !heard.text().isBlank() && !last.text().contains(heard.text());
    return adds ? last.text() + " " + heard.text() : last.text();
  }

  private static Constraints plus(Constraints constraints, Facet facet) {
    List<Facet> facets = new ArrayList<>(constraints.facets());
    facets.add(facet);
    return constraints.withFacets(facets);
  }

  private static Facet selected(List<String> ids, Locale language) {
    return Facet.demand(
        FacetNames.SELECTED,
        Value.of(String.join(" ", ids)),
        new Filter.Ids(Set.copyOf(ids)),
        Wording.in(language).of(FacetNames.SELECTED));
  }

  private static Facet unseen(List<String> ids, Locale language) {
    return Facet.refusal(
        FacetNames.EXCLUDE_SEEN,
        Value.of(ids.size()),
        new Filter.Ids(Set.copyOf(ids)),
        Wording.in(language).of(FacetNames.EXCLUDE_SEEN));
  }

  private Understood understood(
      Intention intention,
      String text,
      Constraints constraints,
      List<String> themes,
      Locale language,
      TopK most,
      Route route) {
    return new Understood(
        intention.intent(),
        text,
        lexicon.expansions(themes, text, MOST_EXPANSIONS),
        constraints,
        themes,
        intention.asks(),
        intention.subjects(),
        language,
        most.limit(),
        most.reason(),
        route);
  }
}
