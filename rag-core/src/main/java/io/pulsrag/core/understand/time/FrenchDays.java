package io.pulsrag.core.understand.time;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Weekdays and days counted from today, in French. */
final class FrenchDays {
  private static final List<String> WEEKDAYS =
      List.of(
          "lundi|lundis|lun",
          "mardi|mardis|mar",
          "mercredi|mercredis|mer|merc",
          "jeudi|jeudis|jeu",
          "vendredi|vendredis|ven|vend",
          "samedi|samedis|sam",
          "dimanche|dimanches|dim");

  /** Abbreviations that are words or names of their own, so only good before a number. */
  private static final Set<String> WEAK =
      Set.of("mar", "mer", "jeu", "sam", "dim", "ven", "lun", "merc", "vend");

  private FrenchDays() {}

  static void addTo(RuleBook book) {
    for (int i = 0; i < 7; i++) {
      var day = Calendars.weekday(i + 1);
      for (var word : WEEKDAYS.get(i).split("\\|")) {
        var time = WEAK.contains(word) ? day.with(Time.PARTIAL) : day;
        book.rule(word, m -> WEAK.contains(word) && dotted(m) ? day : time);
      }
    }
    relative(book);
    weekdays(book);
  }

  /** "lun." is an abbreviation even alone. */
  private static boolean dotted(Match m) {
    return m.context().tokens().dotted(m.first());
  }

  private static void relative(RuleBook book) {
    offset(
        book,
        "(aujourd-hui|aujourdhui|ajd|auj|ce jour)",
        0,
        "aujourd'hui",
        "2026-11-19",
        "ajd",
        "2026-11-19");
    offset(
        book,
        "(demain|2 main|dem 1|2 m 1|le lendemain)",
        1,
        "demain",
        "2026-11-20",
        "2main",
        "2026-11-20",
        "dem1",
        "2026-11-20");
    offset(
        book,
        "(apres-demain|le surlendemain|surlendemain)",
        2,
        "après-demain",
        "2026-11-21",
        "apres demain",
        "2026-11-21");
    offset(book, "hier", -1, "hier", "2026-11-18");
    offset(book, "(avant-hier)", -2);
    book.rule(
        "(la veille|le jour precedent|le jour d avant)",
        m -> Calendars.dayOnce(m.now().toLocalDate().minusDays(1)).with(Time.LATENT));
    book.rule(
        "(la )?veille (de|du|d|des) (la|l|le)? <anyday>",
        m -> Occurrence.shiftFrom(m.time(0), -1, TimeGrain.DAY, m.now()),
        "la veille de Noël",
        "2026-12-24");
    book.rule(
        "(le )?lendemain (de|du|d|des) (la|l|le)? <anyday>",
        m -> Occurrence.shiftFrom(m.time(0), 1, TimeGrain.DAY, m.now()),
        "le lendemain de Noël",
        "2026-12-26");
    book.rule("(le )?jour (de|du|d) (la|l|le)? <holiday>", m -> m.time(0).firm());
    book.rule(
        "(le|la|l|les|au|aux) <anyday>",
        m ->
            m.time(0).form() == Form.HOLIDAY
                    || (m.time(0).form() == Form.WEEKDAY
                        && !m.context().tokens().at(m.last() - 1).endsWith("s"))
                ? m.time(0)
                : null);
  }

  private static void offset(RuleBook book, String pattern, int days, String... examples) {
    book.rule(pattern, m -> Calendars.dayOnce(m.now().toLocalDate().plusDays(days)), examples);
  }

  private static void weekdays(RuleBook book) {
    book.rule("(ce|cet) <weekday>", m -> m.time(0).firm(), "ce samedi", "2026-11-21");
    book.rule(
        "(le )?<weekday> (prochain|qui vient|suivant|d apres|a venir|prochains)",
        m -> Occurrence.next(m.time(0), endOfToday(m)),
        "samedi prochain",
        "2026-11-21");
    book.rule("(le )?prochain <weekday>", m -> Occurrence.next(m.time(0), endOfToday(m)));
    book.rule(
        "(le )?<weekday> (dernier|passe|precedent|d avant)",
        m -> Occurrence.last(m.time(0), TimeGrain.DAY.floor(m.now())),
        "samedi dernier",
        "2026-11-14");
    book.rule("(le )?<weekday> en (huit|8)", m -> shifted(m, 7), "samedi en huit", "2026-11-28");
    book.rule(
        "(le )?<weekday> en (quinze|15)", m -> shifted(m, 14), "samedi en quinze", "2026-12-05");
    book.rule(
        "<weekday> (de )?cette semaine", m -> inWeek(m, 0), "mardi de cette semaine", "2026-11-17");
    book.rule(
        "<weekday> (de )?la semaine (prochaine|suivante|d apres|qui vient)",
        m -> inWeek(m, 1),
        "mardi de la semaine prochaine",
        "2026-11-24");
    book.rule(
        "<weekday> (de )?la semaine (derniere|passee|precedente|d avant)", m -> inWeek(m, -1));
  }

  private static java.time.LocalDateTime endOfToday(Match m) {
    return m.context().today().to().minusNanos(1);
  }

  private static @Nullable Time shifted(Match m, int days) {
    var first = Occurrence.pinned(m.time(0), m.time(0).series().from(m.context().today().from()));
    return first == null ? null : Occurrence.shift(first, days, TimeGrain.DAY);
  }

  private static @Nullable Time inWeek(Match m, int offset) {
    var week = Calendars.grain(m.now(), TimeGrain.WEEK, offset);
    var span = m.time(0).series().from(((Series.Once) week.series()).span().from());
    return Occurrence.pinned(m.time(0), span);
  }
}
