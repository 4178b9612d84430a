package io.pulsrag.core.lucene;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** What is in the index, by content hash, read from doc values alone. */
final class Contents {

  private interface Entry {
    void read(SortedDocValues ids, BytesRef hash) throws IOException;
  }

  /** Hash by id. */
  static SortedMap<String, String> hashes(IndexSearcher searcher, Query query) throws IOException {
    SortedMap<String, String> hashes = new TreeMap<>();
    HexFormat hex = HexFormat.of();
    read(
        searcher,
        query,
        (ids, hash) ->
            hashes.put(
                Terms.text(ids.lookupOrd(ids.ordValue())),
                hex.formatHex(hash.bytes, hash.offset, hash.offset + hash.length)));
    return hashes;
  }

  /**
   * The number of documents and the sum of their hashes, taken as four longs: whatever the order in
   * which documents came, the same content gives the same text, and any other content gives another
   * but for a chance of 1 in 2^256.
   */
  static String version(IndexSearcher searcher, Query query) throws IOException {
    long[] sums = new long[4];
    int[] count = new int[1];
    read(
        searcher,
        query,
        (ids, hash) -> {
          ByteBuffer longs = ByteBuffer.wrap(hash.bytes, hash.offset, hash.length);
          for (int i = 0; i < sums.length; i++) {
            sums[i] += longs.getLong();
          }
          count[0]++;
        });
    StringBuilder version = new StringBuilder().append(count[0]).append('-');
    for (long sum : sums) {
      version.append(HexFormat.of().toHexDigits(sum));
    }
    return version.toString();
  }

  private static void read(IndexSearcher searcher, Query query, Entry entry) throws IOException {
    var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : searcher.getLeafContexts()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer == null) {
        continue;
      }
      SortedDocValues ids = DocValues.getSorted(leaf.reader(), Fields.ID);
      BinaryDocValues hashes = DocValues.getBinary(leaf.reader(), Fields.HASH);
      Bits live = leaf.reader().getLiveDocs();
      DocIdSetIterator docs = scorer.iterator();
      for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
        if ((live == null || live.get(doc)) && ids.advanceExact(doc) && hashes.advanceExact(doc)) {
          entry.read(ids, hashes.binaryValue());
        }
      }
    }
  }

  private Contents() {}
}
