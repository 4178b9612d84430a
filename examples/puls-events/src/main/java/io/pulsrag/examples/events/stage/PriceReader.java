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

  private static final int WORDS = 5;

  private static final Finder PAY_WHAT_YOU_WANT =
      Finder.words(
          "(?:prix|tarif|participation|contribution|adhesion)s? (?:\\w+ )?\\(?=?(?:libres?|conscient(?:e|s)?)\\b"
              + "|au chapeau\\b|pay what you (?:want|can)\\b|donations? welcome\\b",
          "libre",
          "conscient",
          "chapeau",
          "pay what",
          "donation");
  private static final Finder FREE =
      Finder.of(
          "\\bgra-?tuit(?:e?s?|ement)\\b"
              + "|\\bentre{1,2}s? libres?\\b|\\bacces (?:totalement )?libre\\b|\\blibre acces\\b"
              + "|\\blibrement accessible\\b|\\blibre et gratuit\\b"
              + "|\\bfree (?:entry|entrance|admission|access|event|of charge)\\b"
              + "|\\b(?:admission|entry|entrance) (?:is )?free\\b|^free\\b",
          "tuit",
          "libre",
          "free");
  private static final Finder STRONGLY_FREE =
      Finder.of(
          "\\bentree (?:est )?(?:libre|gratuite)\\b|\\bacces (?:est )?(?:libre et )?gratuit\\b"
              + "|\\b(?:evenement|atelier|concert|spectacle|visite|activite|conference|animation|seance"
              + "|exposition|projection|festival|rencontre|soiree|manifestation|participation|balade|stage|journee)s?"
              + "(?: \\w+)? (?:est |sont |entierement |totalement |100 ?% )*gratuite?s?\\b"
              + "|\\bgratuit(?:e|s|es)? (?:et ouverte?s? a tou|sur (?:inscription|reservation)|sans (?:inscription|reservation)|dans la limite|pour tou[st])"
              + "|(?m)(?:^|[.!:|•-] ?)(?:c'est |tarifs? ?: ?)?gratuit(?:e|s|es)? ?(?:$|[.!|,•-])"
              + "|\\bfree (?:entry|entrance|admission|of charge)\\b|\\b(?:admission|entry|entrance) (?:is )?free\\b",
          "gratuit", "libre", "free");
  private static final Finder FOR_SOME =
      Finder.words(
          "gratuite?s?(?: uniquement)?(?: sur place)? "
              + "(?:(?:pour|aux?) (?:les? )?(?:moins|[-<] ?\\d|enfants?|adherents?|abonnes|etudiants?|beneficiaires|demandeurs|titulaires|accompagnateurs?|entreprises|membres|amis|jeunes|scolaires|detenteurs|personnes (?:en|inscrites)|habitants|residents)"
              + "|(?:avec|sur presentation)\\b|jusqu'a \\d|[-<] ?(?:de )?\\d|moins de \\d|avant \\d|des le|pour les \\d)"
              + "|(?:lunettes?|navettes?|parking|stationnement|consultation|essai|devis|livret|degustation|boisson|cafe|vestiaire)s?(?: \\w+)? gratuite?s?\\b"
              + "|free (?:for|under)\\b",
          "gratuit",
          "free");
  private static final Finder PAID =
      Finder.words(
          "payante?s?\\b|prix (?:du |d'un )?billet|tarifs? (?:de la )?billetterie\\b|prix billetterie\\b"
              + "|pris dans le billet\\b|plein tarif\\b|tarifs? (?:plein|reduit)s?\\b|prix d'entree\\b"
              + "|paid (?:entry|admission)\\b|ticket(?:s)? required\\b|ticketed\\b",
          "pay",
          "prix",
          "pris dans",
          "tarif",
          "paid",
          "ticket");

  private static final Pattern WARM =
      Pattern.compile(
          "\\btarif|\\bprix\\b|\\bpaf\\b|\\bentree|\\bparticipation|\\bplein\\b|\\breduit|\\bbillet|\\bplaces?\\b|\\badulte|\\benfant|\\badhe|"
              + "\\bpar personne|\\b/ ?pers|\\bsur place|\\bprice|\\bticket|\\badmission|\\bpreventes?\\b|\\bprevente|\\bcout|\\bcotisation");

  private final EventPolicy policy;

  PriceReader(EventPolicy policy) {
    this.policy = policy;
  }

  /**
   * @param conditions of access
   * @param texts other texts, cleaned
   */
  Price read(@Nullable Prose conditions, List<Prose> texts) {
    if (conditions != null) {
      Price price = judge(conditions, FREE, Amounts.inConditions(conditions));
      if (!price.words().isEmpty()) {
        return price;
      }
    }
    for (Prose text : texts) {
      Price price = judge(text, STRONGLY_FREE, Amounts.inProse(text, PriceReader::near));
      if (!price.words().isEmpty()) {
        return price;
      }
    }
    return Price.UNKNOWN;
  }

  private static boolean near(String context) {
    return WARM.matcher(context).find();
  }

  private Price judge(Prose text, Finder freeWording, List<Amounts.Amount> amounts) {
    Set<String> words = new LinkedHashSet<>();
    List<MatchResult> some = text.find(FOR_SOME).toList();
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
      Finder pattern, Prose text, List<MatchResult> except, Set<String> words) {
    List<MatchResult> found =
        text.find(pattern).filter(m -> except.stream().noneMatch(e -> overlap(e, m))).toList();
    found.forEach(match -> add(words, text.cut(match)));
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
