package io.pulsrag.core.lucene;

import io.pulsrag.core.TextField;
import io.pulsrag.core.lucene.Fields.Form;
import io.pulsrag.core.lucene.HitExplanation.Found;
import io.pulsrag.core.lucene.HitExplanation.Share;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;

/** Takes a score by words apart again. */
final class Explainer {

  private final IndexSearcher searcher;
  private final int doc;

  Explainer(IndexSearcher searcher, int doc) {
    this.searcher = searcher;
    this.doc = doc;
  }

  HitExplanation explain(String id, boolean satisfies, List<WordQueries.Asked> asked)
      throws IOException {
    List<Share> shares = new ArrayList<>();
    for (WordQueries.Asked one : asked) {
      shares.add(new Share(String.join(" ", one.words()), score(one.query()), found(one.words())));
    }
    double score = asked.isEmpty() ? 0 : score(WordQueries.any(asked));
    return new HitExplanation(id, satisfies, score, shares);
  }

  private double score(org.apache.lucene.search.Query query) throws IOException {
    var explanation = searcher.explain(query, doc);
    return explanation.isMatch() ? explanation.getValue().doubleValue() : 0;
  }

  private List<Found> found(List<String> words) throws IOException {
    List<Found> found = new ArrayList<>();
    for (TextField part : TextField.values()) {
      if (holds(Form.EXACT, part, words)) {
        found.add(new Found(part, true));
      } else if (holds(Form.FRENCH, part, words) || holds(Form.ENGLISH, part, words)) {
        found.add(new Found(part, false));
      }
    }
    return found;
  }

  private boolean holds(Form form, TextField part, List<String> words) throws IOException {
    return searcher.explain(WordQueries.inPart(form, part, words), doc).isMatch();
  }
}
