package io.pulsrag.core.understand.time;

import org.jspecify.annotations.Nullable;

/** Times with one end in French: "après 20h", "jusqu'à mardi", "d'ici la fin du mois". */
final class FrenchOpenEnds {

  private FrenchOpenEnds() {}

  static void addTo(RuleBook book) {
    book.rule(
        "(apres|des|a partir de|a partir du|a partir d|depuis|a compter de|a compter du|plus tard que|pas avant|au plus tot) (la|le|l|les|a)? <time>",
        m -> from(m),
        "après 20h",
        "2026-11-19T20/..",
        "à partir du 8 mars",
        "2027-03-08/..",
        "demain soir après 20h",
        "2026-11-20T20/2026-11-21");
    book.rule(
        "(apres|a partir de|a partir du|pas avant|des le|depuis le) (le )?<d>",
        m ->
            FrenchDates.bareDay(m) && m.digits(0) > 0
                ? Ranges.after(Calendars.monthDay(m.number(0)), false, m.context())
                : null,
        "à partir du 24",
        "2026-11-24/..");
    book.rule("(avant|jusqu au|d ici|d ici au|d ici le) (le )?<d>", m -> until(m));
    book.rule(
        "(avant|plus tot que|n importe quand avant|pas apres|au plus tard|au plus tard a|au plus tard le) (la|le|l|les)? <time>",
        m -> Ranges.before(m.time(0).firm(), false, m.context()),
        "ce soir avant minuit",
        "2026-11-19T18/2026-11-20",
        "avant mardi",
        "../2026-11-24");
    book.rule(
        2,
        "<open> (le|,|de|du)? <frame>",
        m ->
            m.context().tokens().at(m.first()).equals("plus")
                    || m.settings().ducklingCounting() && m.time(0).form() == Form.AFTER
                ? null
                : Combine.and(m.time(0), m.time(1).firm(), m.context()),
        "avant 16h le samedi",
        "2026-11-21/2026-11-21T16");
    book.rule(
        "(jusqu a|jusqu au|jusque|jusqu) (la|le|l|les)? <time>",
        m -> Ranges.untilFromNow(m.time(0).firm(), m.time(0).form() != Form.CLOCK, m.now()),
        "jusqu'à mardi",
        "2026-11-19T10/2026-11-25");
    book.rule(
        "(d ici|d ici a|avant la fin de) (la|le|l|les|au)? <time>",
        m ->
            m.context().tokens().at(m.first() - 1).equals("pres")
                    || m.context().tokens().at(m.first() - 1).equals("loin")
                ? null
                : Ranges.untilFromNow(m.time(0).firm(), m.time(0).form() != Form.CLOCK, m.now()),
        "d'ici la fin du mois",
        "2026-11-19T10/2026-12-01",
        "d'ici dimanche",
        "2026-11-19T10/2026-11-23");
    book.rule(
        "(apres|a partir de|depuis|des) <y4>",
        m ->
            Ranges.after(
                Calendars.year(m.number(0)),
                m.context().tokens().at(m.first()).equals("apres"),
                m.context()));
    book.rule(
        "<time> (ou|et) (plus tard|plus|apres)",
        m ->
            m.time(0).choosesDay()
                    && !m.time(0).is(Time.PARTIAL)
                    && !m.context().tokens().at(m.last()).equals("-")
                    && !m.context().tokens().at(m.last()).equals("demain")
                ? Ranges.after(m.time(0), false, m.context())
                : null);
    book.rule(
        1,
        "avant la fin (de|du|d) (la|l|le|ce|cet|cette)? <daylike>",
        m -> Ranges.untilFromNow(m.time(0).firm(), true, m.now()));
    book.rule(
        1,
        "avant (la )?fin (du|de) mois",
        m -> Ranges.untilFromNow(Calendars.grain(m.now(), TimeGrain.MONTH, 0), true, m.now()),
        "avant la fin du mois",
        "2026-11-19T10/2026-12-01");
    book.rule(
        2,
        "avant (la )?fin (d annee|de l annee|de cette annee)",
        m -> Ranges.untilFromNow(Calendars.grain(m.now(), TimeGrain.YEAR, 0), true, m.now()),
        "avant la fin de l'année",
        "2026-11-19T10/2027-01-01");
    book.rule(
        "avant la fin (de la semaine|de semaine)",
        m -> Ranges.untilFromNow(Calendars.grain(m.now(), TimeGrain.WEEK, 0), true, m.now()),
        "avant la fin de la semaine",
        "2026-11-19T10/2026-11-23");
    book.rule(
        "d ici (la fin|a la fin) (de la semaine|de semaine)",
        m -> Ranges.untilFromNow(Calendars.grain(m.now(), TimeGrain.WEEK, 0), true, m.now()));
    book.rule(
        "d ici (la |a la )?fin (d annee|de l annee)",
        m -> Ranges.untilFromNow(Calendars.grain(m.now(), TimeGrain.YEAR, 0), true, m.now()),
        "d'ici la fin de l'année",
        "2026-11-19T10/2027-01-01");
  }

  /** "avant le 8", "jusqu'au 15". */
  private static @Nullable Time until(Match m) {
    if (!FrenchDates.bareDay(m) || m.digits(0) == 0) {
      return null;
    }
    var day = Calendars.monthDay(m.number(0));
    boolean before = m.context().tokens().at(m.first()).equals("avant");
    return before
        ? Ranges.before(day, false, m.context())
        : Ranges.untilFromNow(day, true, m.now());
  }

  private static @Nullable Time from(Match m) {
    var edge = m.time(0);
    if (edge.form() == Form.RANGE
        || edge.form() == Form.CLOCK_RANGE
        || edge.form() == Form.AFTER
        || edge.form() == Form.BEFORE
        || edge.is(Time.PARTIAL) && edge.form() != Form.CLOCK) {
      return null;
    }
    if (m.context().tokens().at(m.first()).equals("des")
        && !m.context().tokens().accented(m.first())
        && edge.form() != Form.CLOCK) {
      return null;
    }
    boolean over =
        m.context().tokens().at(m.first()).equals("apres")
                && (edge.grain() != TimeGrain.DAY || !m.settings().ducklingCounting())
                && !edge.choosesTimeOfDay()
            || m.context().tokens().at(m.first()).equals("apres") && edge.form() == Form.HOLIDAY;
    boolean since = m.context().tokens().at(m.first()).equals("depuis");
    return Ranges.after(since ? Occurrence.lately(edge.firm(), m) : edge.firm(), over, m.context());
  }
}
