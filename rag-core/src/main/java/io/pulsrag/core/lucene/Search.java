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
import java.util.SortedMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
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

  /** Neighbours that the graph is asked for at least; fewer would cost recall. */
  private static final int LEAST_NEIGHBOURS = 100;

  private final IndexReader reader;
  private final WordQueries words;

  Search(IndexReader reader, WordQueries words) {
    this.reader = reader;
    this.words = words;
  }

  /** Hits by words; with no words, every document that satisfies the filter, by id. */
  List<Hit> lexical(Query query) throws IOException {
    var filter = filter(query);
    List<WordQueries.Asked> asked = words.asked(query.text(), query.expansions());
    if (asked.isEmpty()) {
      return hits(query, filter, new Sort(BY_ID), ScoreParts.LEXICAL);
    }
    var all =
        new BooleanQuery.Builder()
            .add(WordQueries.any(asked), Occur.MUST)
            .add(filter, Occur.FILTER)
            .build();
    return hits(query, all, BEST_FIRST, ScoreParts.LEXICAL);
  }

  /** Hits by meaning: all compared when the filter leaves few, else by the graph. */
  List<Hit> semantic(Query query, float[] vector, int exactBelow) throws IOException {
    var filter = filter(query);
    int neighbours = Math.max(query.limit(), LEAST_NEIGHBOURS);
    var nearest =
        searcher(query.deadline()).count(filter) <= exactBelow
            ? new ExactVectorQuery(filter, vector)
            : new KnnFloatVectorQuery(Fields.VECTOR, vector, neighbours, filter);
    return hits(query, nearest, BEST_FIRST, ScoreParts.SEMANTIC).stream()
        .map(Search::atMostOne)
        .sorted(Hit.BEST_FIRST)
        .toList();
  }

  /** The product of two unit vectors can exceed 1 by a rounding. */
  private static Hit atMostOne(Hit hit) {
    return hit.score() <= 1 ? hit : hit.rescored(1, ScoreParts.SEMANTIC, 1);
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

  SortedMap<String, String> hashes(Tenant tenant, Filter filter) throws IOException {
    return Contents.hashes(searcher(null), new FilterTranslator(tenant).inTenant(filter));
  }

  String version(Tenant tenant) throws IOException {
    return Contents.version(
        searcher(null), new FilterTranslator(tenant).inTenant(Filter.everything()));
  }

  Optional<HitExplanation> explain(Query query, String id) throws IOException {
    IndexSearcher searcher = searcher(query.deadline());
    TopDocs found = searcher.search(new TermQuery(key(query.tenant(), id)), 1);
    if (found.scoreDocs.length == 0) {
      return Optional.empty();
    }
    int doc = found.scoreDocs[0].doc;
    boolean satisfies = searcher.explain(filter(query), doc).isMatch();
    List<WordQueries.Asked> asked = words.asked(query.text(), query.expansions());
    return Optional.of(new Explainer(searcher, doc).explain(id, satisfies, asked));
  }

  static Term key(Tenant tenant, String id) {
    return new Term(Fields.KEY, Terms.key(tenant, id));
  }

  private static org.apache.lucene.search.Query filter(Query query) {
    return new FilterTranslator(query.tenant()).inTenant(query.filter());
  }

  private List<Hit> hits(Query query, org.apache.lucene.search.Query lucene, Sort sort, String part)
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
      Document document = DocumentMapper.document(stored, doc.doc);
      hits.add(new Hit(document, score, ScoreParts.of(part, score)));
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
