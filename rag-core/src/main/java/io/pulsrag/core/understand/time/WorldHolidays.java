package io.pulsrag.core.understand.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Feasts of other calendars and days kept around the world, by their English names. */
final class WorldHolidays {

  private WorldHolidays() {}

  static void addTo(RuleBook book) {
    EnglishHolidays.feast(
        book,
        "(chinese|lunar) new (year|years|year s|year s day|years day)",
        Lunar::chineseNewYear);
    islamic(book);
    jewish(book);
    indian(book);
    newer(book);
  }

  private static void islamic(RuleBook book) {
    feast(
        book,
        "(eid|id) (al|ul)-(fitr|fitr)|ramzan id|feast of breaking the fast",
        y -> Lunar.islamic(y, 10, 1));
    feast(
        book,
        "(eid|id) (al|ul)-adha|feast of the sacrifice|bakrid|bakr-id",
        y -> Lunar.islamic(y, 12, 10));
    feast(
        book,
        "(islamic new year|amun jadid|muharram|arabic new year|hijri new year)",
        y -> Lunar.islamic(y, 1, 1));
    feast(
        book,
        "(mawlid|mawlid al-nabi|milad un-nabi|the prophet s birthday|eid-e-shuja|prophet muhammad s birthday)",
        y -> Lunar.islamic(y, 3, 12));
    feast(
        book,
        "(laylat (al-|ul-)?(qadr|kadr)|night of (power|measures|decree|destiny|value)|night of destiny)",
        y -> Lunar.islamic(y, 9, 27));
    feast(
        book,
        "(isra and mi raj|isra and miraj|the prophet s ascension|prophet s ascension|the ascension to heaven|ascension to heaven|the night journey|night journey)",
        y -> Lunar.islamic(y, 7, 27));
    feast(book, "(nuzul al-quran|nuzul-al-quran)", y -> Lunar.islamic(y, 9, 17));
    feast(book, "(the )?day of ara(fah|fat|fa)", y -> Lunar.islamic(y, 12, 9));
    span(
        book,
        "(ramadan|ramadhan|ramzan|ramzaan)",
        y -> between(Lunar.islamic(y, 9, 1), Lunar.islamic(y, 10, 1)));
    feast(
        book,
        "(jumu atul-wida|jamat ul-vida|jumatul wida)",
        y ->
            Lunar.islamic(y, 10, 1) instanceof LocalDate end
                ? end.minusDays(1)
                    .with(java.time.temporal.TemporalAdjusters.previousOrSame(DayOfWeek.FRIDAY))
                : null);
  }

  private static void jewish(RuleBook book) {
    eve(
        book,
        "(rosh hashanah|rosh hashana|rosha shana|jewish new year|yom teruah|feast of trumpets)",
        HebrewYears::newYear,
        3);
    eve(book, "(yom kippur|day of atonement)", y -> HebrewYears.newYear(y).plusDays(9), 2);
    eve(
        book,
        "(sukkot|sukkos|succos|feast of (the ingathering|booths|tabernacles))",
        y -> HebrewYears.newYear(y).plusDays(14),
        8);
    eve(book, "(shemini atzeret|shemini atzereth)", y -> HebrewYears.newYear(y).plusDays(21), 1);
    eve(
        book,
        "(simchat torah|simhath torah|simhat torah)",
        y -> HebrewYears.newYear(y).plusDays(22),
        1);
    eve(
        book,
        "(hanukkah|chanukah|hanukah|chanukkah|hannukah|feast of dedication|jewish festival of lights)",
        HebrewYears::hanukkah,
        9);
    eve(book, "(tu bishvat|tu b shevat|tu bi-shevat)", HebrewYears::tuBishvat, 1);
    eve(book, "(purim)", y -> HebrewYears.passover(y).minusDays(30), 1);
    eve(book, "(shushan purim)", y -> HebrewYears.passover(y).minusDays(29), 1);
    eve(book, "(passover|pesach|pesakh)", HebrewYears::passover, 9);
    eve(
        book,
        "(yom hashoah|yom ha-shoah|holocaust day|holocaust remembrance day)",
        y -> HebrewYears.passover(y).plusDays(12),
        1);
    eve(
        book,
        "(yom ha-atzmaut|yom haatzmaut|yom ha atzmaut|israel independence day|israeli independence day)",
        y -> independence(HebrewYears.passover(y).plusDays(20)),
        1);
    eve(
        book,
        "(lag b omer|lag ba omer|lag baomer|lag l omer)",
        y -> HebrewYears.passover(y).plusDays(33),
        1);
    eve(
        book,
        "(shavuot|shavuoth|shovuos|feast of weeks)",
        y -> HebrewYears.passover(y).plusDays(50),
        3);
    eve(book, "(tisha b av|tish a b av)", HebrewYears::ninthOfAv, 1);
  }

  private static LocalDate independence(LocalDate fifthOfIyar) {
    return switch (fifthOfIyar.getDayOfWeek()) {
      case FRIDAY -> fifthOfIyar.minusDays(1);
      case SATURDAY -> fifthOfIyar.minusDays(2);
      case MONDAY -> fifthOfIyar.plusDays(1);
      default -> fifthOfIyar;
    };
  }

  private static void indian(RuleBook book) {
    from(book, "(diwali|deepavali|lakshmi puja|deepawali)", "diwali", 0);
    from(book, "(dhanteras|dhanatrayodashi)", "diwali", -2);
    from(
        book,
        "(naraka chaturdashi|narak chaturdashi|naraka nivaran chaturdashi|kali chaudas|choti diwali|chhoti diwali|roop chaudas|bhoot chaturdashi)",
        "diwali",
        -1);
    from(book, "(govardhan puja|annakut|annakoot)", "diwali", 1);
    from(book, "(bhai dooj|bhau-beej|bhai tika|bhai phonta|bhratri dwitiya)", "diwali", 2);
    from(
        book,
        "(chhath|chhath puja|chhath parab|dala puja|surya shashthi|dala chhath)",
        "diwali",
        6);
    from(
        book,
        "(holi|dhulandi|phagwah|dhuleti|rangwali holi|festival of colors|festival of colours)",
        "holi",
        0);
    from(book, "(chhoti holi|choti holi|holika dahan|kamudu pyre)", "holi", -1);
    from(
        book,
        "(ugadi|yugadi|samvatsaradi|chaitra (sukladi|sukhladi|suklaadi)|gudi padwa)",
        "ugadi",
        0);
    from(book, "(krishna janmashtami|janmashtami|gokulashtami|janmastami)", "janmashtami", 0);
    from(book, "(ganesh chaturthi|vinayaka chaturthi|vinayaka chavithi|ganesh puja)", "ganesh", 0);
    from(book, "(raksha bandhan|rakhi|rakshabandhan|rakhi purnima)", "raksha", 0);
    from(book, "(rama navami|ram navami|ramanavami)", "rama", 0);
    from(book, "(maha )?(shivaratri|shivratri|sivaratri)", "shivaratri", 0);
    from(book, "(mahavir jayanti|mahavir janma kalyanak)", "mahavir", 0);
    from(book, "(vasant panchami|basant panchami)", "vasant", 0);
    from(book, "guru (ravidas|ravidass) (jayanti|birthday)", "ravidas", 0);
    from(book, "(valmiki jayanti|pargat diwas|maharishi valmiki jayanti)", "valmiki", 0);
    from(book, "(maharishi )?(dayananda|dayanand) (saraswati )?jayanti", "dayanand", 0);
    from(book, "(ratha-yatra|rath yatra|rathayatra|jagannath yatra)", "ratha", 0);
    from(book, "(onam|thiru onam|thiruvonam)", "onam", 0);
    from(book, "(thaipusam|thaipoosam|thaipooyam)", "thaipusam", 0);
    from(book, "(vesak|vaisakha|buddha day|buddha purnima|buddha s birthday)", "vesak", 0);
    from(book, "(karva chauth|karwa chauth|karaka chaturthi)", "karva", 0);
    from(book, "(dussehra|vijayadashami|dasara|vijaya dashami|dashain)", "dussehra", 0);
    from(book, "(maha saptami)", "dussehra", -3);
    from(
        book,
        "(makar sankranti|thai pongal|pongal|maghi|makara sankranti|uttarayan)",
        "sankranti",
        0);
    from(book, "(boghi|bhogi|bogi pandigai)", "sankranti", -1);
    from(book, "(mattu pongal|maattu pongal)", "sankranti", 1);
    from(book, "(kaanum pongal|kanni pongal)", "sankranti", 2);
    from(
        book,
        "(vaisakhi|baisakhi|vaishakhi|vasakhi|vaisakhadi|mesadi|tamil new year|bengali new year)",
        "vaisakhi",
        0);
    from(book, "(guru nanak jayanti|guru nanak gurpurab|guru nanak s birthday)", "nanak", 0);
    span(
        book,
        "(navaratri|navratri|durga puja|durgotsava)",
        y ->
            IndianFeasts.day("navaratri", y) instanceof LocalDate first
                ? Calendars.days(first, first.plusDays(10))
                : null);
    feast(
        book,
        "(rabindra|rabindranath) jayanti",
        y -> y % 4 == 0 ? LocalDate.of(y, 5, 8) : LocalDate.of(y, 5, 9));
    feast(book, "(parsi new year|jamshedi (navroz|nowroz|naw-roz))", y -> parsi(y));
  }

  /** The Shahenshahi year has 365 days without leap days. */
  private static @Nullable LocalDate parsi(int year) {
    if (year < 1900 || year > 2100) {
      return null;
    }
    return LocalDate.of(2022, 8, 16).plusDays(365L * (year - 2022));
  }

  private static void newer(RuleBook book) {
    span(
        book,
        "(gysd|global youth service day)",
        y ->
            youthService(y) instanceof LocalDate first
                ? Calendars.days(first, first.plusDays(3))
                : null);
    book.rule(
        1,
        "(earth hour)",
        m ->
            Time.of(
                Form.HOLIDAY,
                TimeGrain.MINUTE,
                Calendars.yearlySpan(y -> earthHour(y, m.settings().ducklingCounting()))));
  }

  private static @Nullable LocalDate youthService(int year) {
    return switch (year) {
      case 2012 -> LocalDate.of(2012, 4, 20);
      case 2013 -> LocalDate.of(2013, 4, 26);
      case 2014 -> LocalDate.of(2014, 4, 11);
      case 2015 -> LocalDate.of(2015, 4, 17);
      case 2016 -> LocalDate.of(2016, 4, 15);
      case 2017 -> LocalDate.of(2017, 4, 21);
      case 2018 -> LocalDate.of(2018, 4, 20);
      case 2019 -> LocalDate.of(2019, 4, 26);
      default -> null;
    };
  }

  /** The last Saturday of March from 20:30 to 21:30, a week earlier when that is Holy Saturday. */
  private static Span earthHour(int year, boolean wholeLastMinute) {
    var day = Feasts.nth(year, 3, -1, DayOfWeek.SATURDAY);
    var kept = day.equals(Feasts.easter(year).minusDays(1)) ? day.minusWeeks(1) : day;
    return Calendars.minutes(kept, 20 * 60 + 30, 21 * 60 + 30 + (wholeLastMinute ? 1 : 0));
  }

  private static void from(RuleBook book, String words, String feast, int days) {
    feast(
        book,
        words,
        y -> IndianFeasts.day(feast, y) instanceof LocalDate day ? day.plusDays(days) : null);
  }

  /** A feast that begins on the evening before its first day. */
  private static void eve(RuleBook book, String words, IntFunction<LocalDate> day, int count) {
    if (count == 1) {
      feast(book, words, y -> day.apply(y).minusDays(1));
    } else {
      span(
          book,
          words,
          y -> Calendars.days(day.apply(y).minusDays(1), day.apply(y).plusDays(count - 1L)));
    }
  }

  private static @Nullable Span between(@Nullable LocalDate first, @Nullable LocalDate after) {
    return first == null || after == null || !first.isBefore(after)
        ? null
        : Calendars.days(first, after);
  }

  private static void feast(RuleBook book, String words, IntFunction<@Nullable LocalDate> day) {
    EnglishHolidays.feast(book, words, day);
  }

  private static void span(RuleBook book, String words, IntFunction<@Nullable Span> days) {
    EnglishHolidays.span(book, words, days);
  }
}
