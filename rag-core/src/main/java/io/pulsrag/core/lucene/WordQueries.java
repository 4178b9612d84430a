package io.pulsrag.core.lucene;

import io.pulsrag.core.Expansion;
import io.pulsrag.core.TextField;
import io.pulsrag.core.lucene.Fields.Form;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;

/**
 * What the words of a query ask of a document. A word counts by BM25F over all text parts (Lucene's
 * {@link CombinedFieldQuery}; Robertson, Zaragoza and Taylor, 2004), as written or by its stem,
 * whichever is worth more; the words of a query add up.
 */
final class WordQueries {

  /** What a stem is worth beside the word as written. */
  private static final float STEM = 0.8f;

  /** The saturation of BM25; Lucene's default. */
  private static final double K1 = 1.2;

  /** Words of one text that are looked at. */
  private static final int MOST_WORDS = 512;

  /** Words and expansions together; Lucene allows 1,024 clauses, the filter included. */
  private static final int MOST_ASKED = 1_000;

  private final Map<TextField, Float> weights;

  /**
   * @param weights at least 1 each; a part that is absent is not searched
   */
  WordQueries(Map<TextField, Float> weights) {
    this.weights = new EnumMap<>(weights);
  }

  /**
   * One thing that is asked.
   *
   * @param words a word, or the words of a phrase, in exact form
   * @param query its query, weight included
   */
  record Asked(List<String> words, Query query) {}

  /** One entry for each word of the text and for each expansion; empty when nothing is asked. */
  List<Asked> asked(String text, List<Expansion> expansions) {
    List<Asked> asked = new ArrayList<>();
    meaningful(Analysis.words(text))
        .forEach(word -> asked.add(new Asked(List.of(word), word(word))));
    for (Expansion expansion : expansions) {
      List<String> words = Analysis.words(expansion.words());
      if (!words.isEmpty() && asked.size() < MOST_ASKED) {
        Query query = words.size() == 1 ? word(words.getFirst()) : phrase(words);
        asked.add(new Asked(words, new BoostQuery(query, (float) expansion.weight())));
      }
    }
    return asked;
  }

  /** At least one of these. */
  static Query any(List<Asked> asked) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    asked.forEach(one -> any.add(new SealedQuery(one.query()), Occur.SHOULD));
    return any.build();
  }

  /** The words without stop words, unless there are no others. */
  private static List<String> meaningful(List<String> words) {
    List<String> kept = words.stream().filter(word -> !Analysis.isStopWord(word)).toList();
    return (kept.isEmpty() ? words : kept).stream().distinct().limit(MOST_WORDS).toList();
  }

  private Query word(String word) {
    List<Query> forms = new ArrayList<>();
    for (Form form : Form.values()) {
      CombinedFieldQuery.Builder query = new CombinedFieldQuery.Builder(Analysis.form(form, word));
      weights.forEach((part, weight) -> query.addField(form.field(part), weight));
      forms.add(weighted(form, query.build()));
    }
    return new DisjunctionMaxQuery(forms, 0);
  }

  private Query phrase(List<String> words) {
    List<Query> forms = new ArrayList<>();
    for (Form form : Form.values()) {
      String[] terms = words.stream().map(word -> Analysis.form(form, word)).toArray(String[]::new);
      weights.forEach(
          (part, weight) -> {
            // What a single occurrence in this part is worth in BM25F.
            float worth = (float) (weight * (1 + K1) / (weight + K1));
            Query phrase = new PhraseQuery(form.field(part), terms);
            forms.add(weighted(form, new BoostQuery(phrase, worth)));
          });
    }
    return new DisjunctionMaxQuery(forms, 0);
  }

  /** The word or phrase, in this form, in this part of the text. */
  static Query inPart(Form form, TextField part, List<String> words) {
    String[] terms = words.stream().map(word -> Analysis.form(form, word)).toArray(String[]::new);
    return new PhraseQuery(form.field(part), terms);
  }

  private static Query weighted(Form form, Query query) {
    return form == Form.EXACT ? query : new BoostQuery(query, STEM);
  }
}
