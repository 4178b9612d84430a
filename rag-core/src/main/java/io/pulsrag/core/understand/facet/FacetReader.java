package io.pulsrag.core.understand.facet;

import io.pulsrag.core.understand.lexicon.Lexicon;
import io.pulsrag.core.understand.text.PhraseBook;
import io.pulsrag.core.understand.text.PhraseBook.Found;
import io.pulsrag.core.understand.text.PhraseFiles;
import io.pulsrag.core.understand.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads the facets of a turn in French and English from declared phrases, and tells demands from
 * refusals. Immutable, safe for use by many threads.
 */
public final class FacetReader {
  /** Kinds of phrases that say how others are meant, and are no demand themselves. */
  private static final Set<String> COMPANY = Set.of("none:people", "company:teens");

  private static final Set<String> FRAME = Set.of("neg", "break", "none", "moot");

  /** Wishes whose words still tell something about what is looked for. */
  private static final Set<String> WORDS_STAY = Set.of("setting", "language");

  private static final Set<String> EITHER = Set.of("ou", "or");

  private final PhraseBook book;
  private final FacetFields fields;
  private final Lexicon lexicon;

  /**
   * @param fields where the documents keep what facets ask
   * @param lexicon the subjects that can be refused
   */
  public FacetReader(FacetFields fields, Lexicon lexicon) {
    this.book = PhraseFiles.book(FacetReader.class, "facets-fr.txt", "facets-en.txt");
    this.fields = fields;
    this.lexicon = lexicon;
  }

  /** The stems of all words by which facets are told. */
  public Set<String> vocabulary() {
    return book.vocabulary();
  }

  /**
   * @param tokens one turn
   * @param language in which the facets are read back
   * @param taken tokens that speak of place or time, in which no facet and no theme is looked for
   * @param themeless tokens in which no theme is looked for, such as the name of a place
   */
  public Demands read(Tokens tokens, Locale language, BitSet taken, BitSet themeless) {
    List<Found> found =
        book.findAll(tokens).stream().filter(phrase -> free(phrase, taken)).toList();
    List<Found> facets = found.stream().filter(phrase -> !FRAME.contains(phrase.kind())).toList();
    List<Lexicon.Mention> themes =
        lexicon.mentions(tokens, language).stream()
            .filter(theme -> themeless.get(theme.from(), theme.to()).isEmpty())
            .filter(theme -> found.stream().noneMatch(phrase -> isOfCompany(phrase, theme)))
            .toList();
    List<Target> targets = new ArrayList<>();
    facets.forEach(phrase -> targets.add(new Target(phrase.from(), phrase.to(), phrase, null)));
    themes.forEach(theme -> targets.add(new Target(theme.from(), theme.to(), null, theme)));
    targets.sort(Comparator.comparingInt(Target::from).thenComparing(Target::to));
    return decide(tokens, language, found, targets);
  }

  /**
   * Who comes "sans les enfants" asks for no event that speaks of children, and who comes "avec
   * deux ados" not only for those that do.
   */
  private static boolean isOfCompany(Found phrase, Lexicon.Mention theme) {
    return COMPANY.contains(phrase.key())
        && phrase.from() <= theme.from()
        && theme.to() <= phrase.to();
  }

  private Demands decide(Tokens tokens, Locale language, List<Found> found, List<Target> targets) {
    List<int[]> spans =
        targets.stream().map(target -> new int[] {target.from(), target.to()}).toList();
    boolean[] refused = new Negations(tokens, found).refused(spans);
    boolean[] moot = new Negations(tokens, found, "moot").refused(spans);
    Boolean[] spoken = new Boolean[tokens.size()];
    Arrays.fill(spoken, Boolean.FALSE);
    var facets = new FacetList(fields, lexicon, Wording.in(language));
    List<Lexicon.Mention> wanted = new ArrayList<>();
    List<Lexicon.Mention> unwanted = new ArrayList<>();
    for (int i = 0; i < targets.size(); i++) {
      Target target = targets.get(i);
      if (target.theme() != null && within(target, targets)) {
        continue;
      }
      if (target.theme() != null) {
        (refused[i] ? unwanted : wanted).add(target.theme());
        if (refused[i]) {
          speak(spoken, target.from(), target.to());
        }
      } else if (target.phrase() != null && !moot[i]) {
        facets.add(target.phrase(), refused[i]);
        if (!WORDS_STAY.contains(target.phrase().kind()) || refused[i]) {
          speak(spoken, target.from(), target.to());
        }
      }
    }
    unwanted.stream()
        .map(Lexicon.Mention::concept)
        .filter(concept -> wanted.stream().noneMatch(theme -> theme.concept().equals(concept)))
        .forEach(facets::refuseTheme);
    for (Found phrase : found) {
      if (phrase.kind().equals("neg") || phrase.kind().equals("moot")) {
        speak(spoken, phrase.from(), phrase.to());
      }
    }
    if (freeOrPriced(tokens, found)) {
      facets.drop(FacetNames.FREE);
    }
    return new Demands(facets.all(), wanted, unwanted, facets.limit(), Arrays.asList(spoken));
  }

  /**
   * Whether a theme is only a word of an age: "ma fille de 8 ans" asks for no show for children.
   */
  private static boolean within(Target theme, List<Target> targets) {
    return targets.stream()
        .filter(other -> other.phrase() != null && other.phrase().kind().startsWith("age"))
        .anyMatch(age -> age.from() <= theme.from() && theme.from() < age.to());
  }

  /** Whether "free or under ten euros" offers a choice, so that only the ceiling holds. */
  private static boolean freeOrPriced(Tokens tokens, List<Found> found) {
    for (int i = 1; i < found.size(); i++) {
      Found one = found.get(i - 1);
      Found other = found.get(i);
      boolean both =
          one.key().equals("free") && other.key().equals("price_max")
              || one.key().equals("price_max") && other.key().equals("free");
      if (both && other.from() == one.to() + 1 && EITHER.contains(tokens.get(one.to()).word())) {
        return true;
      }
    }
    return false;
  }

  private static boolean free(Found phrase, BitSet taken) {
    int first = taken.nextSetBit(phrase.from());
    return first < 0 || first >= phrase.to();
  }

  private static void speak(Boolean[] spoken, int from, int to) {
    Arrays.fill(spoken, from, to, Boolean.TRUE);
  }
}
