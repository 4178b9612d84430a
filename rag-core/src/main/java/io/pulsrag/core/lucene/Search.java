package io.pulsrag.core.lucene;

import io.pulsrag.core.Deadline;
import io.pulsrag.core.Document;
import io.pulsrag.core.Filter;
import io.pulsrag.core.Hit;
import io.pulsrag.core.LateException;
import io.pulsrag.core.Query;
import io.pulsrag.core.ScoreParts;
import io.pulsrag.core.Tenant;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.jspecify.annotations.Nullable;

/** Reads one state of the index. */
final class Search {

  private static final SortField BY_ID = new SortField(Fields.ID, SortField.Type.STRING);
  private static final Sort BEST_FIRST = new Sort(SortField.FIELD_SCORE, BY_ID);

  private final IndexReader reader;
  private final WordQueries words;

  Search(IndexReader reader, WordQueries words) {
    this.reader = reader;
    this.words = words;
  }

  /** Hits by words; with no words, every document that satisfies the filter, by id. */
  List<Hit> lexical(Query query) throws IOException {
    var filter = new FilterTranslator(query.tenant()).inTenant(query.filter());
    List<WordQueries.Asked> asked = words.asked(query.text(), query.expansions());
    if (asked.isEmpty()) {
      return hits(query, filter, new Sort(BY_ID));
    }
    var all =
        new BooleanQuery.Builder()
            .add(WordQueries.any(asked), Occur.MUST)
            .add(filter, Occur.FILTER)
            .build();
    return hits(query, all, BEST_FIRST);
  }

  Optional<Document> get(Tenant tenant, String id) throws IOException {
    TopDocs found = searcher(null).search(new TermQuery(key(tenant, id)), 1);
    return found.scoreDocs.length == 0
        ? Optional.empty()
        : Optional.of(DocumentMapper.document(reader.storedFields(), found.scoreDocs[0].doc));
  }

  long count(Tenant tenant, Filter filter) throws IOException {
    return searcher(null).count(new FilterTranslator(tenant).inTenant(filter));
  }

  static Term key(Tenant tenant, String id) {
    return new Term(Fields.KEY, Terms.key(tenant, id));
  }

  private List<Hit> hits(Query query, org.apache.lucene.search.Query lucene, Sort sort)
      throws IOException {
    Deadline deadline = query.deadline();
    IndexSearcher searcher = searcher(deadline);
    TopDocs found = searcher.search(lucene, query.limit(), sort);
    if (searcher.timedOut()) {
      throw new LateException("index.retrieve");
    }
    StoredFields stored = reader.storedFields();
    List<Hit> hits = new ArrayList<>(found.scoreDocs.length);
    for (ScoreDoc doc : found.scoreDocs) {
      deadline.check("index.retrieve");
      double score =
          doc instanceof FieldDoc sorted && sorted.fields[0] instanceof Float exact ? exact : 0;
      hits.add(
          new Hit(
              DocumentMapper.document(stored, doc.doc),
              score,
              ScoreParts.of(ScoreParts.LEXICAL, score)));
    }
    return List.copyOf(hits);
  }

  private IndexSearcher searcher(@Nullable Deadline deadline) {
    IndexSearcher searcher = new IndexSearcher(reader);
    if (deadline != null) {
      searcher.setTimeout(deadline::expired);
    }
    return searcher;
  }
}
