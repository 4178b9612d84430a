package io.pulsrag.examples.events.stage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what an event costs from its conditions, else from strong wording in its other texts,
 * French and English. The rules, in order:
 *
 * <ul>
 *   <li>A price above zero and no free wording: paid. Free wording and no price: free.
 *   <li>Free for some only ("gratuit pour les adhérents") says nothing alone; with a price: paid.
 *   <li>Free wording beside a price says nothing that can be relied on: unknown, prices kept.
 *   <li>"Prix libre", "au chapeau": everyone may enter whatever they give, so {@link
 *       EventPolicy#payWhatYouWantIsFree} decides.
 * </ul>
 */
final class PriceReader {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final int WORDS = 5;

  private static final Pattern PAY_WHAT_YOU_WANT =
      Pattern.compile(
          "\\b(?:prix|tarif|participation|contribution|adh[ée]sion)s? (?:\\w+ )?\\(?=?(?:libres?|conscient(?:e|s)?)\\b"
              + "|\\bau chapeau\\b|\\bpay what you (?:want|can)\\b|\\bdonations? welcome\\b",
          FLAGS);
  private static final Pattern FREE =
      Pattern.compile(
          "\\bgra-?tuit(?:e|s|es|é|és|ement)?\\b"
              + "|\\bentr[ée]{1,2}s? libres?\\b|\\bacc[èe]s (?:totalement )?libre\\b|\\blibre acc[èe]s\\b"
              + "|\\blibrement accessible\\b|\\blibre et gratuit\\b"
              + "|\\bfree (?:entry|entrance|admission|access|event|of charge)\\b"
              + "|\\b(?:admission|entry|entrance) (?:is )?free\\b|^free\\b",
          FLAGS);
  private static final Pattern STRONGLY_FREE =
      Pattern.compile(
          "\\bentr[ée]e (?:est )?(?:libre|gratuite)\\b|\\bacc[èe]s (?:est )?(?:libre et )?gratuit\\b"
              + "|\\b(?:[ée]v[èée]nement|atelier|concert|spectacle|visite|activit[ée]|conf[ée]rence|animation|s[ée]ance"
              + "|exposition|projection|festival|rencontre|soir[ée]e|manifestation|participation|balade|stage|journ[ée]e)s?"
              + "(?: \\w+)? (?:est |sont |enti[èe]rement |totalement |100 ?% )*gratuite?s?\\b"
              + "|\\bgratuit(?:e|s|es)? (?:et ouverte?s? [àa] tou|sur (?:inscription|r[ée]servation)|sans (?:inscription|r[ée]servation)|dans la limite|pour tou[st])"
              + "|(?m)(?:^|[.!:|•\\-–] ?)(?:c'est |tarifs? ?: ?)?gratuit(?:e|s|es)? ?(?:$|[.!|,•–-])"
              + "|\\bfree (?:entry|entrance|admission|of charge)\\b|\\b(?:admission|entry|entrance) (?:is )?free\\b",
          FLAGS);
  private static final Pattern FOR_SOME =
      Pattern.compile(
          "\\bgratuit(?:e|s|es|é)?(?: uniquement)?(?: sur place)? "
              + "(?:(?:pour|aux?) (?:les? )?(?:moins|[-–<] ?\\d|enfants?|adh[ée]rents?|abonn[ée]s|[ée]tudiants?|b[ée]n[ée]ficiaires|demandeurs|titulaires|accompagnateurs?|entreprises|membres|amis|jeunes|scolaires|d[ée]tenteurs|personnes (?:en|inscrites)|habitants|r[ée]sidents)"
              + "|(?:avec|sur pr[ée]sentation)\\b|jusqu'[àa] \\d|[-–<] ?(?:de )?\\d|moins de \\d|avant \\d|d[èe]s le|pour les \\d)"
              + "|\\b(?:lunettes?|navettes?|parking|stationnement|consultation|essai|devis|livret|d[ée]gustation|boisson|caf[ée]|vestiaire)s?(?: \\w+)? gratuite?s?\\b"
              + "|\\bfree (?:for|under)\\b",
          FLAGS);
  private static final Pattern PAID =
      Pattern.compile(
          "\\bpayante?s?\\b|\\bprix (?:du |d'un )?billet|\\btarifs? (?:de la )?billetterie\\b|\\bprix billetterie\\b"
              + "|\\bpris dans le billet\\b|\\bplein tarif\\b|\\btarifs? (?:plein|r[ée]duit)s?\\b|\\bprix d'entr[ée]e\\b"
              + "|\\bpaid (?:entry|admission)\\b|\\bticket(?:s)? required\\b|\\bticketed\\b",
          FLAGS);

  private static final Pattern WARM =
      Pattern.compile(
          "\\btarif|\\bprix\\b|\\bpaf\\b|\\bentr[ée]e|\\bparticipation|\\bplein\\b|\\br[ée]duit|\\bbillet|\\bplaces?\\b|\\badulte|\\benfant|\\badh[ée]|"
              + "\\bpar personne|\\b/ ?pers|\\bsur place|\\bprice|\\bticket|\\badmission|\\bpreventes?\\b|\\bpr[ée]vente|\\bco[ûu]t|\\bcotisation",
          FLAGS);

  private final EventPolicy policy;

  PriceReader(EventPolicy policy) {
    this.policy = policy;
  }

  /**
   * @param conditions of access
   * @param texts other texts, cleaned
   */
  Price read(@Nullable String conditions, List<@Nullable String> texts) {
    if (conditions != null) {
      Price price = judge(conditions, FREE, Amounts.in(conditions, amount -> true));
      if (!price.words().isEmpty()) {
        return price;
      }
    }
    for (String text : texts) {
      if (text != null) {
        Price price = judge(text, STRONGLY_FREE, Amounts.in(text, context -> near(context)));
        if (!price.words().isEmpty()) {
          return price;
        }
      }
    }
    return Price.UNKNOWN;
  }

  private static boolean near(String context) {
    return WARM.matcher(context).find();
  }

  private Price judge(String text, Pattern freeWording, List<Amounts.Amount> amounts) {
    Set<String> words = new LinkedHashSet<>();
    List<MatchResult> some = FOR_SOME.matcher(text).results().toList();
    boolean willing = note(PAY_WHAT_YOU_WANT, text, List.of(), words);
    boolean free = note(freeWording, text, some, words);
    boolean paid = note(PAID, text, List.of(), words);
    List<Double> prices = new ArrayList<>();
    for (Amounts.Amount amount : amounts) {
      prices.add(amount.min());
      prices.add(amount.max());
      add(words, amount.words());
    }
    Double min = prices.stream().min(Double::compare).orElse(null);
    Double max = prices.stream().max(Double::compare).orElse(null);
    boolean priced = max != null && max > 0;
    Boolean judged;
    if (willing) {
      judged = policy.payWhatYouWantIsFree() ? Boolean.TRUE : null;
    } else if (priced || paid) {
      judged = free ? null : Boolean.FALSE;
    } else {
      judged = free || max != null ? Boolean.TRUE : null;
    }
    if (judged == null && words.isEmpty()) {
      return Price.UNKNOWN;
    }
    boolean nothing = Boolean.TRUE.equals(judged) && !priced;
    return new Price(
        judged,
        nothing ? Double.valueOf(0) : min,
        nothing ? Double.valueOf(0) : max,
        List.copyOf(words));
  }

  private static boolean note(
      Pattern pattern, String text, List<MatchResult> except, Set<String> words) {
    List<MatchResult> found =
        pattern
            .matcher(text)
            .results()
            .filter(m -> except.stream().noneMatch(e -> overlap(e, m)))
            .toList();
    found.forEach(match -> add(words, match.group()));
    return !found.isEmpty();
  }

  private static boolean overlap(MatchResult a, MatchResult b) {
    return a.start() < b.end() && b.start() < a.end();
  }

  private static void add(Set<String> words, String word) {
    if (words.size() < WORDS) {
      words.add(word.strip().replaceAll("\\s+", " "));
    }
  }
}
