package io.pulsrag.examples.events.stage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.pulsrag.examples.events.source.Shapes;
import io.pulsrag.examples.events.source.SourceEvent;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Records with any values under the names of the Opendatasoft form. */
class NormaliserPropertiesTest {

  private static final List<String> NAMES =
      List.of(
          "uid",
          "slug",
          "title_fr",
          "description_fr",
          "longdescription_fr",
          "conditions_fr",
          "keywords_fr",
          "daterange_fr",
          "timings",
          "firstdate_begin",
          "firstdate_end",
          "lastdate_begin",
          "lastdate_end",
          "location_name",
          "location_address",
          "location_city",
          "location_postalcode",
          "location_coordinates",
          "location_countrycode",
          "age_min",
          "age_max",
          "status",
          "attendancemode",
          "onlineaccesslink",
          "registration",
          "links",
          "accessibility",
          "updatedat",
          "image",
          "canonicalurl",
          "country_fr");
  private static final List<String> VALUES =
      List.of(
          "",
          " ",
          "12",
          "-3",
          "1e400",
          "0",
          "99999999999",
          "BAL DES POMPIERS",
          "<p>Un bal</p>",
          "2026-12-01T20:00:00+01:00",
          "2026-12-01T00:00:00+01:00",
          "1826-12-01",
          "9999-12-31T23:59",
          "2026-13-45",
          "26150",
          "6100",
          "75011",
          "F-75011",
          "Paris 11e",
          "FR",
          "44.75,5.37",
          "0,0",
          "5.37,44.75",
          "[{\"begin\": \"2026-12-01T20:00:00+01:00\"}]",
          "[{",
          "[]",
          "null",
          "https://example.org/a b",
          "javascript:x()",
          "{\"lon\": 5.37, \"lat\": 44.75}",
          "gratuit",
          "dès 6 ans",
          "mi;vi",
          "annulé",
          "x@example.org");

  private final ObjectMapper json = new ObjectMapper();
  private final Normaliser normaliser =
      Normaliser.builder(InstantSource.fixed(Instant.parse("2026-11-21T12:00:00Z"))).build();

  @Provide
  Arbitrary<Map<String, String>> records() {
    Arbitrary<String> values =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(4, Arbitraries.of(VALUES)),
            net.jqwik.api.Tuple.of(1, Arbitraries.strings().ofMaxLength(30)));
    return Arbitraries.maps(Arbitraries.of(NAMES), values).ofMaxSize(20);
  }

  @Property(seed = "20261201")
  void anyRecordIsNormalisedOrRefusedAndTheSameEveryTime(
      @ForAll("records") Map<String, String> fields) {
    ObjectNode row = json.valueToTree(fields);
    new ContactMask().mask(row);
    ObjectNode masked = row.deepCopy();
    new ContactMask().mask(row);
    assertThat(row).as("masked twice").isEqualTo(masked);
    Optional<SourceEvent> shaped = Shapes.read(row);
    if (shaped.isPresent()) {
      StagedEvent event = normalised(shaped.get());
      if (event != null) {
        String record = StagedJson.write(event);
        assertThat(StagedJson.read(record)).isEqualTo(event);
        assertThat(StagedJson.write(StagedJson.read(record))).isEqualTo(record);
        assertThat(StagedJson.write(normalised(shaped.get()))).isEqualTo(record);
        assertThat(EventDocuments.of(io.pulsrag.core.Tenant.of("test")).document(event).id())
            .isEqualTo(event.id());
        assertRepaired(event);
      }
    }
  }

  /** What was repaired once needs no repair any more. */
  private static void assertRepaired(StagedEvent event) {
    event.when().occurrences().forEach(time -> assertThat(time.from()).isBefore(time.to()));
    StagedVenue venue = event.venue();
    if (venue != null && venue.postalCode() != null && "FR".equals(venue.country())) {
      var again = java.util.EnumSet.noneOf(Repair.class);
      assertThat(PostalCodes.repaired(venue.postalCode(), true, again))
          .isEqualTo(venue.postalCode());
      assertThat(again).isEmpty();
    }
    assertThat(AgeReader.valid(event.facts().ages().min(), event.facts().ages().max())).isTrue();
  }

  private StagedEvent normalised(SourceEvent event) {
    try {
      return normaliser.normalise(event);
    } catch (IllegalArgumentException | ArithmeticException | java.time.DateTimeException refused) {
      return null;
    }
  }
}
