package io.pulsrag.core.understand.time;

import static io.pulsrag.core.understand.time.TimeGrain.HOUR;
import static io.pulsrag.core.understand.time.TimeGrain.MINUTE;
import static io.pulsrag.core.understand.time.TimeGrain.SECOND;

import org.jspecify.annotations.Nullable;

/** Parts of the day in French: "ce soir", "en fin d'après-midi", "dans la matinée". */
final class FrenchDayParts {

  private FrenchDayParts() {}

  static void addTo(RuleBook book) {
    parts(book);
    dayParts(book);
  }

  private static void parts(RuleBook book) {
    part(book, "(matin|mat|matins)", DayPart.MORNING, true);
    part(book, "(apres-midi|apresmidi|aprem|aprm|apm|apres-m|aprs-midi)", DayPart.AFTERNOON, true);
    part(book, "(soir|soirs)", DayPart.EVENING, true);
    part(book, "(nuit|nuits)", DayPart.NIGHT, true);
    part(book, "(midi|midis)", DayPart.NOON, true);
    part(book, "(nocturne)", DayPart.EVENING, true);
    part(
        book,
        "(en|la|dans la|pendant la|durant la|de la|toute la|au cours de la) (matinee)",
        DayPart.MORNING,
        false,
        "dans la matinée",
        "2026-11-19T06/2026-11-19T12");
    part(
        book,
        "(en|la|dans la|pendant la|durant la|toute la|au cours de la|pour la|ds la) soiree",
        DayPart.EVENING,
        false,
        "plutôt en soirée",
        "2026-11-19T18/2026-11-20");
    part(book, "(en|dans la|pendant la|durant la|toute la) nuit", DayPart.NIGHT, false);
    part(book, "en nocturne", DayPart.EVENING, false);
    part(book, "(tot|de bon|tres tot) (le )?matin", DayPart.EARLY_MORNING, false);
    part(book, "(en|en tout)? debut de (la )?matinee", DayPart.EARLY_MORNING, false);
    part(
        book,
        "(le matin (tres )?tot|le matin de bonne heure|a l aube|au petit matin)",
        DayPart.EARLY_MORNING,
        false);
    part(book, "(en|au)? milieu de (la )?matinee", DayPart.MID_MORNING, false);
    part(
        book,
        "(en|a la)? fin de (la )?matinee",
        DayPart.LATE_MORNING,
        false,
        "en fin de matinée",
        "2026-11-19T10/2026-11-19T12");
    part(book, "(avant (le )?dejeuner)", DayPart.BEFORE_LUNCH, false);
    part(book, "apres (le )?dejeuner", DayPart.AFTER_LUNCH, false);
    part(
        book,
        "(au moment de|au moment du|a l heure de|a l heure du|pendant|pendant le|durant le|pour le|a) dejeuner",
        DayPart.LUNCH,
        false);
    part(
        book,
        "(a l heure du dejeuner|entre midi et deux|(a|pendant|durant) (la|ma|sa) pause (dejeuner|de midi|meridienne))",
        DayPart.LUNCH,
        false);
    part(
        book,
        "((en|au)? milieu de (la )?journee|(a )?(la )?mi-journee)",
        DayPart.MIDDLE_OF_DAY,
        false);
    part(book, "(en|au)? debut (de l )?(d )?(apres-midi|aprem)", DayPart.EARLY_AFTERNOON, false);
    part(
        book,
        "(en|a la)? fin (de l )?(d )?(apres-midi|aprem)",
        DayPart.LATE_AFTERNOON,
        false,
        "samedi en fin d'après-midi",
        "2026-11-21T16/2026-11-21T18");
    part(
        book,
        "apres (le (travail|boulot|taf)|les cours|le bureau|l ecole|la classe|la sortie de l ecole)",
        DayPart.AFTER_WORK,
        false);
    part(
        book,
        "(a l heure du|au moment du|pour le) (gouter|the|tea-time)",
        DayPart.MID_AFTERNOON,
        false);
    part(book, "(en|au)? debut de (la )?soiree", DayPart.EARLY_EVENING, false);
    part(book, "(en|a la)? fin de (la )?soiree", DayPart.LATE_EVENING, false);
    part(book, "(tard (le|dans la) (soir|soiree)|tard|soir tard)", DayPart.LATE_EVENING, true);
    part(book, "(en|dans la|pendant la|durant la) journee", DayPart.DAYTIME, false);
    part(book, "(en|a la|vers la)? fin de (la )?journee", DayPart.AFTER_WORK, false);
    part(book, "(en|au)? debut de (la )?journee", DayPart.EARLY_DAY, false);
    part(book, "(en|au)? milieu (de l |d )?(apres-midi|aprem)", DayPart.MID_AFTERNOON, false);
    part(
        book,
        "(au|pendant le|durant le|pour le|a l heure du) (diner|souper)",
        DayPart.DINNER,
        false);
    part(
        book,
        "(au|pendant le|durant le|pour le|a l heure du) (petit-dejeuner|petit-dej|brunch)",
        DayPart.BREAKFAST,
        true);
    part(book, "toute la journee", DayPart.WHOLE_DAY, true);
  }

  private static void part(
      RuleBook book, String pattern, DayPart part, boolean latent, String... examples) {
    book.rule(pattern, m -> latent ? part(m, part).with(Time.LATENT) : part(m, part), examples);
  }

  private static Time part(Match m, DayPart part) {
    return Calendars.part(m.settings().hours(part));
  }

  private static void dayParts(RuleBook book) {
    book.rule(
        "(le|l|les|dans l|pendant l|durant l|a|de l|au|du|durant le|pendant le|pour l) <part>",
        m -> m.time(0).firm(),
        "et l'après-midi ?",
        "2026-11-19T12/2026-11-19T18");
    book.rule(
        "(ce|cet|cette|c|se|st|ct) <part>",
        m -> today(m),
        "ce soir",
        "2026-11-19T18/2026-11-20",
        "cet aprèm",
        "2026-11-19T12/2026-11-19T18",
        "se soir",
        "2026-11-19T18/2026-11-20");
    book.rule(
        "cette (soiree)",
        m ->
            Combine.and(
                Calendars.dayOnce(m.now().toLocalDate()), part(m, DayPart.EVENING), m.context()));
    book.rule(
        "cette (matinee)",
        m ->
            Combine.and(
                Calendars.dayOnce(m.now().toLocalDate()), part(m, DayPart.MORNING), m.context()));
    book.rule(
        "(la nuit derniere|la nuit passee)",
        m ->
            Combine.and(
                Calendars.dayOnce(m.now().toLocalDate().minusDays(1)),
                part(m, DayPart.NIGHT),
                m.context()));
    book.rule(
        "(le )?soir (de|du|d) (la|l|le)? <anyday>",
        m -> Combine.and(m.time(0).firm(), part(m, DayPart.EVENING), m.context()),
        "le soir du 24 décembre",
        "2026-12-24T18/2026-12-25");
    book.rule(
        "(le )?matin (de|du|d) (la|l|le)? <anyday>",
        m -> Combine.and(m.time(0).firm(), part(m, DayPart.MORNING), m.context()));
    book.rule(
        "(la )?nuit (de|du|d) (la|l|le)? <anyday>",
        m -> Combine.and(m.time(0).firm(), part(m, DayPart.NIGHT), m.context()),
        "la nuit de samedi",
        "2026-11-21T18/2026-11-22");
    book.rule(
        1,
        "(dans )?(la )?nuit (de|du) <anyday> (a|au) <anyday>",
        m -> Combine.and(m.time(0).firm(), Calendars.part(new HourRange(18, 30)), m.context()),
        "dans la nuit de samedi à dimanche",
        "2026-11-21T18/2026-11-22T06");
    book.rule(
        2,
        "(dans )?(la )?nuit du <d> au <date>",
        m ->
            Combine.and(
                Occurrence.shift(m.time(1).firm(), -1, TimeGrain.DAY),
                Calendars.part(new HourRange(18, 30)),
                m.context()),
        "la nuit du 24 au 25 décembre",
        "2026-12-24T18/2026-12-25T06");
    book.rule(
        "(maintenant|tout de suite|actuellement|en ce moment|immediatement|a l instant|a cet instant|en ce moment meme|a present)",
        m -> now(m).with(Time.LATENT));
    book.rule(
        "plus tard (dans la journee|aujourd-hui|dans la soiree)",
        m -> Calendars.once(Form.MOMENT, HOUR, MINUTE.floor(m.now()), m.context().today().to()),
        "plus tard dans la journée",
        "2026-11-19T10/2026-11-20");
    book.rule(
        "<part> (du|le) <d>",
        m ->
            FrenchDates.bareDay(m)
                ? Combine.and(m.time(0).firm(), Calendars.monthDay(m.number(1)), m.context())
                : null,
        "dans l'après-midi du 24",
        "2026-11-24T12/2026-11-24T18");
  }

  private static @Nullable Time today(Match m) {
    return Combine.and(Calendars.dayOnce(m.now().toLocalDate()), m.time(0), m.context());
  }

  private static Time now(Match m) {
    var second = SECOND.floor(m.now());
    return m.settings().ducklingCounting()
        ? Calendars.once(Form.MOMENT, SECOND, second, second.plusSeconds(1))
        : Calendars.once(Form.MOMENT, HOUR, second, second.plusHours(1));
  }
}
