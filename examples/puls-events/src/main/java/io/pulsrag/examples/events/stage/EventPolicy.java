package io.pulsrag.examples.events.stage;

import io.pulsrag.core.Filter;
import io.pulsrag.core.ScopePolicy;
import io.pulsrag.core.TimeWindow;
import io.pulsrag.core.When;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is decided rather than found, in one place: the way in asks it what is indexed, the
 * assistant what is offered. Immutable.
 *
 * <table>
 * <caption>The standard policy</caption>
 * <tr><th>an event that</th><th>is indexed</th><th>is offered in a list</th><th>answers a question
 * on itself</th></tr>
 * <tr><td>is cancelled</td><td>yes, marked</td><td>no</td><td>yes: a visitor who asks for it by
 * name wants to hear so</td></tr>
 * <tr><td>is postponed to no date yet</td><td>yes, marked</td><td>yes, as postponed</td><td>yes
 * </td></tr>
 * <tr><td>is over</td><td>yes</td><td>only where nothing but the past is asked for</td><td>yes
 * </td></tr>
 * <tr><td>lasts over a year without telling its times</td><td>yes, marked</td><td>yes</td><td>yes
 * </td></tr>
 * <tr><td>is a job fair, course or admission, no outing</td><td>yes, marked</td><td>yes</td><td>yes
 * </td></tr>
 * <tr><td>nearly repeats another of another id</td><td>yes, marked</td><td>yes; results are told
 * apart later</td><td>yes</td></tr>
 * </table>
 *
 * @param zone of times written without one
 * @param fates what becomes of an event in each case
 * @param endlessAfter an event that lasts longer without telling its times is endless
 * @param payWhatYouWantIsFree whether "prix libre" counts as free: nobody is turned away for money
 */
public record EventPolicy(
    ZoneId zone, Map<Case, Fate> fates, Duration endlessAfter, boolean payWhatYouWantIsFree) {

  /** Something about an event on which is decided. An event may be several. */
  public enum Case {
    /** It does not take place. */
    CANCELLED,
    /** It takes place later, on no date yet. */
    POSTPONED,
    /** Its last end is behind. */
    PAST,
    /** It lasts longer than any event does, without telling its times. */
    ENDLESS,
    /** It is a job fair, a course or an admission. */
    NO_OUTING,
    /** It nearly repeats another of another id. */
    DUPLICATE
  }

  /** What becomes of an event. */
  public enum Fate {
    /** In the index, marked, and offered like any other. */
    OFFERED,
    /** In the index, marked; offered in no list, but a question on it is answered. */
    NAMED,
    /** Staged, not in the index. */
    LEFT_OUT
  }

  /**
   * @throws IllegalArgumentException if a case has no fate
   */
  public EventPolicy {
    Objects.requireNonNull(zone, "zone");
    Objects.requireNonNull(endlessAfter, "endlessAfter");
    fates = Map.copyOf(fates);
    for (Case each : Case.values()) {
      if (!fates.containsKey(each)) {
        throw new IllegalArgumentException("nothing is decided on events that are " + each);
      }
    }
  }

  /** The policy of the table above; an event is endless after 366 days. */
  public static EventPolicy standard() {
    return new EventPolicy(
        ZoneId.of("Europe/Paris"),
        Map.of(
            Case.CANCELLED, Fate.NAMED,
            Case.POSTPONED, Fate.OFFERED,
            Case.PAST, Fate.NAMED,
            Case.ENDLESS, Fate.OFFERED,
            Case.NO_OUTING, Fate.OFFERED,
            Case.DUPLICATE, Fate.OFFERED),
        Duration.ofDays(366),
        true);
  }

  /** The same with another fate in one case. */
  public EventPolicy with(Case which, Fate fate) {
    Map<Case, Fate> other = new EnumMap<>(fates);
    other.put(which, fate);
    return new EventPolicy(zone, other, endlessAfter, payWhatYouWantIsFree);
  }

  /** The same with "prix libre" free or not. */
  public EventPolicy payWhatYouWantIsFree(boolean free) {
    return new EventPolicy(zone, fates, endlessAfter, free);
  }

  /** Whether an event is in the index at this moment. */
  public boolean serves(StagedEvent event, Instant now) {
    return !(leavesOut(Case.CANCELLED) && "cancelled".equals(event.facts().status())
        || leavesOut(Case.POSTPONED) && "postponed".equals(event.facts().status())
        || leavesOut(Case.PAST) && isBefore(event.when().lastEnd(), now)
        || leavesOut(Case.ENDLESS) && event.repairs().contains(Repair.ENDLESS)
        || leavesOut(Case.NO_OUTING) && !event.facts().kind().equals("outing")
        || leavesOut(Case.DUPLICATE) && event.duplicateOf() != null);
  }

  /** What a list of results may hold; a question on one event is answered whatever became of it. */
  public ScopePolicy scope() {
    return (understood, now) ->
        understood.intent().listsDocuments()
            ? offered(understood.constraints().when(), now)
            : Filter.everything();
  }

  private Filter offered(@Nullable When when, Instant now) {
    List<Filter> parts = new ArrayList<>();
    if (hides(Case.PAST)) {
      parts.add(notOver(when, now));
    }
    if (hides(Case.CANCELLED)) {
      parts.add(Filter.not(Filter.equal("status", "cancelled")));
    }
    if (hides(Case.POSTPONED)) {
      parts.add(Filter.not(Filter.equal("status", "postponed")));
    }
    if (hides(Case.ENDLESS)) {
      parts.add(Filter.not(Filter.equal("endless", true)));
    }
    if (hides(Case.NO_OUTING)) {
      parts.add(Filter.not(Filter.equal("kind", "job")));
      parts.add(Filter.not(Filter.equal("kind", "course")));
    }
    if (hides(Case.DUPLICATE)) {
      parts.add(Filter.not(new Filter.Exists("duplicate_of")));
    }
    return parts.isEmpty() ? Filter.everything() : Filter.and(parts);
  }

  private boolean leavesOut(Case which) {
    return fates.get(which) == Fate.LEFT_OUT;
  }

  /** What was indexed under another policy is not offered under this one either. */
  private boolean hides(Case which) {
    return fates.get(which) != Fate.OFFERED;
  }

  private static boolean isBefore(@Nullable Instant end, Instant now) {
    return end != null && end.isBefore(now);
  }

  private static Filter notOver(@Nullable When when, Instant now) {
    if (when == null) {
      return new Filter.During(new TimeWindow(now, Instant.MAX));
    }
    List<TimeWindow> ahead =
        when.windows().stream()
            .filter(window -> window.to().isAfter(now))
            .map(window -> window.from().isBefore(now) ? new TimeWindow(now, window.to()) : window)
            .toList();
    return ahead.isEmpty() ? Filter.everything() : Filter.during(ahead);
  }
}
