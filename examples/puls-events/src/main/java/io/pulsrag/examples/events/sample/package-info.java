/**
 * A sample of cultural events, written for this project, that never goes stale.
 *
 * <p>{@link io.pulsrag.examples.events.sample.SampleEvents} is the entry: it reads the bundled
 * files and dates them for the day of use. The places are real, the programmes and the performers
 * are invented, and every address on the web is under {@code example.org}.
 *
 * <p>The files are JSON Lines beside this package: {@code venues.jsonl}, one place a line with the
 * {@code location_*} keys of an OpenAgenda export and an {@code id}; and {@code events-CITY.jsonl},
 * one event a line with the keys of the Opendatasoft v2.1 export of OpenAgenda, where {@code venue}
 * names a place (absent for what happens online only), {@code attendancemode} and {@code status}
 * are OpenAgenda's numbers (1 when absent), and one key {@code schedule} stands for all the dates.
 * Keys that follow from others ({@code slug}, {@code canonicalurl}, labels, dates) are filled in
 * when the record is made.
 *
 * <h2>The notation of schedules</h2>
 *
 * <p>All is relative to the day of use in Paris. A schedule is one rule, or several joined by
 * {@code ;}.
 *
 * <table>
 *   <caption>Rules</caption>
 *   <tr><td>{@code next sat 20:30-22:30}</td><td>the first Saturday whose hours are not over</td></tr>
 *   <tr><td>{@code next+2 fri 19:00-23:00 sun 11:00-18:00}</td><td>such a Friday and the Sunday after it, as one block, two
 *       blocks later than the first that is not over</td></tr>
 *   <tr><td>{@code next day 19:00-20:30}</td><td>today, or tomorrow when today's hours are over</td></tr>
 *   <tr><td>{@code weekly tue,thu 18:30-20:00 -4..12}</td><td>these days of each week, from the fourth before this one to the
 *       twelfth after it; weeks begin on Monday</td></tr>
 *   <tr><td>{@code daily -10..40 10:00-18:00 except mon}</td><td>each day from ten days ago to forty days ahead, but no Monday
 *       </td></tr>
 *   <tr><td>{@code monthly 1st sun 07:00-17:00 -1..3}</td><td>the first Sunday of each month, from the last month to the third
 *       ahead; also {@code 2nd}, {@code 3rd}, {@code 4th} and {@code last}</td></tr>
 * </table>
 *
 * <p>Days are {@code mon} to {@code sun}. Hours are {@code HH:mm-HH:mm}, several joined by a comma;
 * an end that is not after its beginning is on the following day.
 */
@NullMarked
package io.pulsrag.examples.events.sample;

import org.jspecify.annotations.NullMarked;
