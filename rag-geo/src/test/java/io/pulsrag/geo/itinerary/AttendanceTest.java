package io.pulsrag.geo.itinerary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pulsrag.core.Document;
import io.pulsrag.core.GeoPoint;
import io.pulsrag.core.Place;
import io.pulsrag.core.Tenant;
import io.pulsrag.core.TimeWindow;
import io.pulsrag.geo.itinerary.Stop.Timing;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How documents are attended, and what stays of an earlier plan. */
class AttendanceTest {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final TimeWindow SATURDAY = window("2025-05-17T10:00", "2025-05-17T23:30");
  private static final TimeWindow SUNDAY = window("2025-05-18T10:00", "2025-05-18T23:30");

  @Test
  @DisplayName("a long play is attended from begin to end, where its length would say a visit")
  void whole() {
    Candidate play = candidate("play", "2025-05-17T14:00", "2025-05-17T19:30");
    Stop byLength = only(List.of(play), Attendance.BY_LENGTH);
    assertThat(byLength.timing()).isEqualTo(Timing.VISIT_ESTIMATED);
    Stop whole = only(List.of(play), Attendance.WHOLE);
    assertThat(whole.timing()).isEqualTo(Timing.ANNOUNCED);
    assertThat(Duration.between(whole.arrive(), whole.leave())).hasMinutes(330);
  }

  @Test
  @DisplayName("a short market is visited, where its length would say from begin to end")
  void visit() {
    Candidate market = candidate("market", "2025-05-17T10:00", "2025-05-17T13:00");
    Stop byLength = only(List.of(market), Attendance.BY_LENGTH);
    assertThat(Duration.between(byLength.arrive(), byLength.leave())).hasMinutes(180);
    Stop visit = only(List.of(market), Attendance.VISIT);
    assertThat(visit.timing()).isEqualTo(Timing.VISIT_ESTIMATED);
    assertThat(Duration.between(visit.arrive(), visit.leave())).hasMinutes(90);
    Candidate shorter = candidate("shorter", "2025-05-17T10:00", "2025-05-17T11:00");
    assertThat(only(List.of(shorter), Attendance.VISIT).timing()).isEqualTo(Timing.ANNOUNCED);
  }

  @Test
  @DisplayName("of an event whose end alone is known the last part is attended, and marked")
  void endOnly() {
    Candidate concert =
        new Candidate(
            Document.builder(Tenant.of("t"), "concert")
                .occurrence(window("2025-05-17T20:29", "2025-05-17T20:30"))
                .field("end_only", true)
                .build(),
            1);
    Stop stop = only(List.of(concert), Attendance.BY_LENGTH);
    assertThat(stop.timing()).isEqualTo(Timing.BEGIN_UNKNOWN);
    assertThat(stop.leave()).isEqualTo(at("2025-05-17T20:30"));
    assertThat(stop.arrive()).isEqualTo(at("2025-05-17T19:00"));
  }

  @Test
  @DisplayName("what begins one day and ends the next by day is not open at night")
  void overnight() {
    Candidate walk = candidate("walk", 1, "2025-05-17T14:30", "2025-05-18T10:00");
    Stop stop = only(List.of(walk), Attendance.VISIT);
    assertThat(stop.timing()).isEqualTo(Timing.HOURS_UNKNOWN);
    assertThat(stop.arrive()).isAfterOrEqualTo(at("2025-05-17T14:30"));
    assertThat(stop.leave()).isBeforeOrEqualTo(at("2025-05-17T18:00"));
    ItineraryRequest evening =
        ItineraryRequest.of(List.of(window("2025-05-17T20:00", "2025-05-17T23:30")), 2);
    assertThat(plan(List.of(walk), evening, Attendance.VISIT).stops()).isEmpty();
  }

  @Test
  @DisplayName("an end too early in the time to plan leaves nothing to attend")
  void endsTooEarly() {
    Candidate mass =
        new Candidate(
            Document.builder(Tenant.of("t"), "mass")
                .occurrence(window("2025-05-17T10:29", "2025-05-17T10:30"))
                .field("end_only", true)
                .build(),
            1);
    assertThat(plan(List.of(mass), request(4), Attendance.BY_LENGTH).stops()).isEmpty();
  }

  @Test
  @DisplayName("a day holds no more outings than it may, and the other days take the rest")
  void mostADay() {
    List<Candidate> shows = new ArrayList<>();
    for (int hour = 11; hour < 17; hour++) {
      shows.add(both("show" + hour, hour));
    }
    Itinerary plan =
        plan(
            shows,
            ItineraryRequest.of(List.of(SATURDAY, SUNDAY), 6).atMostADay(3),
            Attendance.BY_LENGTH);
    assertThat(plan.stops()).hasSize(6);
    assertThat(plan.stops().stream().filter(stop -> stop.arrive().isBefore(SUNDAY.from())))
        .hasSize(3);
    assertThatThrownBy(() -> request(4).atMostADay(0)).hasMessageContaining("not 0");
  }

  @Test
  @DisplayName("a stop that is kept stays at its time, whatever else is wanted more")
  void keptStays() {
    Candidate kept = candidate("kept", 0.1, "2025-05-17T10:00", "2025-05-17T19:00");
    Candidate rival = candidate("rival", 1, "2025-05-17T15:00", "2025-05-17T17:00");
    ItineraryRequest request = request(1).keeping(Map.of("kept", at("2025-05-17T14:20")));
    Itinerary plan = plan(List.of(kept, rival), request, Attendance.BY_LENGTH);
    assertThat(plan.stops()).extracting(stop -> stop.document().id()).containsExactly("kept");
    assertThat(plan.stops().getFirst().arrive()).isEqualTo(at("2025-05-17T14:20"));
  }

  @Test
  @DisplayName("a stop that is kept moves where its time is over, and goes where it breaks a rule")
  void keptMovesOrGoes() {
    Candidate kept = candidate("kept", 1, "2025-05-17T10:00", "2025-05-17T19:00");
    Map<String, Instant> stops = Map.of("kept", at("2025-05-17T10:20"));
    ItineraryRequest afternoon =
        ItineraryRequest.of(List.of(window("2025-05-17T13:00", "2025-05-17T18:00")), 2)
            .keeping(stops);
    Itinerary moved = plan(List.of(kept), afternoon, Attendance.BY_LENGTH);
    assertThat(moved.stops().getFirst().arrive()).isAfterOrEqualTo(at("2025-05-17T13:00"));
    ItineraryRequest evening =
        ItineraryRequest.of(List.of(window("2025-05-17T20:00", "2025-05-17T23:30")), 2)
            .keeping(stops);
    assertThat(plan(List.of(kept), evening, Attendance.BY_LENGTH).stops()).isEmpty();
  }

  private static ItineraryRequest request(int most) {
    return ItineraryRequest.of(List.of(SATURDAY), most);
  }

  private static Stop only(List<Candidate> candidates, Attendance attendance) {
    List<Stop> stops = plan(candidates, request(4), attendance).stops();
    assertThat(stops).hasSize(1);
    return stops.getFirst();
  }

  private static Itinerary plan(
      List<Candidate> candidates, ItineraryRequest request, Attendance attendance) {
    return ItineraryPlanner.builder(PARIS)
        .attendance(document -> attendance)
        .build()
        .plan(candidates, request);
  }

  /** At an hour of both days, an hour long. */
  private static Candidate both(String id, int hour) {
    return new Candidate(
        Document.builder(Tenant.of("t"), id)
            .occurrence(window("2025-05-17T" + hour + ":00", "2025-05-17T" + hour + ":45"))
            .occurrence(window("2025-05-18T" + hour + ":00", "2025-05-18T" + hour + ":45"))
            .build(),
        1);
  }

  private static Candidate candidate(String id, String from, String to) {
    return candidate(id, 1, from, to);
  }

  private static Candidate candidate(String id, double relevance, String from, String to) {
    return new Candidate(
        Document.builder(Tenant.of("t"), id)
            .occurrence(window(from, to))
            .place(Place.of(id, "Lyon", new GeoPoint(45.76, 4.83)))
            .build(),
        relevance);
  }

  private static TimeWindow window(String from, String to) {
    return new TimeWindow(at(from), at(to));
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(PARIS).toInstant();
  }
}
