package io.pulsrag.examples.events.stage;

import java.util.Collection;
import java.util.List;

/**
 * Everything that was received, kept for good and never changed: what came, when, from where. The
 * layers above can be made again from it. {@link RawLayer} keeps files on a disk; columnar files or
 * an object store may stand behind the same promises:
 *
 * <ul>
 *   <li>Nothing of a run is to be read before it is finished, and all of it afterwards.
 *   <li>A run that was cut and is done again on the same day leaves its rows once.
 *   <li>Rows are appended only; a newer version of an event stands beside the older one.
 * </ul>
 *
 * <p>Used by one run at a time.
 */
public interface RawStore {

  /** What one run of one source brings, until it is finished or given up. Used by one thread. */
  interface Run extends AutoCloseable {

    /**
     * Writes a row.
     *
     * @param source it comes from
     * @param hash of the row, as it was received and masked
     * @param row as kept
     */
    void append(String source, String hash, RawJson row);

    /** Makes what was appended whole, durably. */
    void finish();

    /** Leaves nothing of what was not finished. */
    @Override
    void close();
  }

  /**
   * Begins a run.
   *
   * @param source a name without folders
   */
  Run begin(String source);

  /** The rows of these fingerprints, each once, as they came last. */
  List<RawRow> find(Collection<String> hashes);

  /** How many rows there are, every version of an event counted. */
  long count();

  /** Deletes what a run that was cut left unfinished; its rows come again from the source. */
  void clean();
}
