package io.pulsrag.examples.events.stage;

import io.pulsrag.core.*;
import io.pulsrag.examples.events.source.*;
import java.nio.file.*;
import java.time.*;
import java.util.*;

public class Probe {
  public static void main(String[] a) throws Exception {
    var n = Normaliser.builder(InstantSource.system()).build();
    var docs = EventDocuments.of(Tenant.of("t"));
    var out = new java.io.PrintWriter(Files.newBufferedWriter(Path.of(a[1])));
    Map<String, Integer> c = new TreeMap<>();
    long t0 = System.nanoTime();
    FileSource.of(Path.of(a[0]))
        .read(
            new RecordSink() {
              public void accept(SourceRecord r) {
                var se = Shapes.read(r.row());
                c.merge(se.isPresent() ? "read" : "NOSHAPE", 1, Integer::sum);
                if (se.isEmpty()) return;
                StagedEvent e = n.normalise(se.get());
                Document d = docs.document(e);
                e.repairs().forEach(x -> c.merge(x.name(), 1, Integer::sum));
                d.metadata().names().forEach(x -> c.merge("m." + x, 1, Integer::sum));
                var f = e.facts();
                c.merge("free=" + f.price().free(), 1, Integer::sum);
                c.merge("kind=" + f.kind(), 1, Integer::sum);
                c.merge("status=" + f.status(), 1, Integer::sum);
                if (e.when().occurrences().isEmpty()) c.merge("noocc", 1, Integer::sum);
                if (e.venue() == null) c.merge("novenue", 1, Integer::sum);
                out.println(
                    String.join(
                        "\t",
                        e.id(),
                        "" + f.price().free(),
                        "" + f.price().min(),
                        "" + f.price().max(),
                        f.price().words().toString(),
                        f.ages().min() + "-" + f.ages().max(),
                        f.accessibility().toString(),
                        "" + f.online(),
                        "" + f.status(),
                        f.kind(),
                        ("" + e.words().title()),
                        ("" + e.words().conditions()).replace("\n", " "),
                        e.venue() == null
                            ? "-"
                            : e.venue().city()
                                + "/"
                                + e.venue().postalCode()
                                + "/"
                                + e.venue().district()
                                + "/"
                                + e.venue().department()));
              }

              public void reject(Rejection r) {
                c.merge("REJ " + r.reason(), 1, Integer::sum);
              }

              public void removed(String u) {}
            });
    out.close();
    System.out.println((System.nanoTime() - t0) / 1000000 + " ms");
    c.forEach((k, v) -> System.out.println(k + " " + v));
  }
}
