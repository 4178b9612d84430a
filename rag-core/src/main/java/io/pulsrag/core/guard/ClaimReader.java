package io.pulsrag.core.guard;

import io.pulsrag.core.guard.Fact.Subject;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads yes and no: free or not, accessible or not, full, cancelled, online, by booking. */
final class ClaimReader {

  private record Rule(Subject subject, boolean yes, Pattern pattern) {
    static Rule of(Subject subject, boolean yes, String pattern) {
      return new Rule(subject, yes, Pattern.compile(pattern));
    }
  }

  private static final List<Rule> RULES =
      List.of(
          Rule.of(
              Subject.FREE,
              true,
              "\\b(?:gratuite?s?|gratuitement|gratis|(?:entree|acces|participation) libres?|libre acces|rien a payer|ne coute rien|sans (?:rien )?payer|free of charge|at no (?:charge|cost)|no (?:charge|entry fee|admission fee)|costs? nothing|nothing to pay)\\b"),
          Rule.of(
              Subject.FREE,
              true,
              "(?<![a-z]-)(?<!feel )(?<!\\bset )\\bfree\\b(?!-)(?! (?:jazz|style|party|time|of (?!charge)|to |from ))"),
          Rule.of(
              Subject.FREE,
              false,
              "\\b(?:payante?s?|entree payante|paid (?:entry|admission|event)|is paid|(?:entree|acces) n'est pas libre)\\b"),
          Rule.of(
              Subject.ACCESSIBLE,
              true,
              "\\b(?:accessible(?:s)?(?: (?:aux? |en |to |for |by )?(?:personnes? |people )?(?:a mobilite reduite|en fauteuils?(?: roulants?)?|pmr|fauteuils?(?: roulants?)?|wheelchairs?(?: users)?|handicapees?))|wheelchair[ -](?:accessible|friendly)|(?:wheelchair|step-free) access|acces (?:en fauteuil(?: roulant)?|pmr|fauteuil|de plain-pied))\\b"),
          Rule.of(
              Subject.ACCESSIBLE,
              true,
              "\\baccessibles?\\b(?! (?:a tou|a partir|des |en (?:metro|tram|bus|train|voiture|ligne|transports)|via|sur |par |to all|to every|from|gratuit|aux? (?:enfants|adultes|debutants|non|jeunes|petits)|uniquement|depuis|pendant|pour (?:tou|les (?:enfants|debutants)))|i)"),
          Rule.of(
              Subject.FULL,
              true,
              "(?:(?:\\best|\\bc'est|\\bsont|\\baffichee?|\\bdeja|^|[,;:(•-]) ?(?:deja |presque |now |hélas )?|\\b(?:pas|non|jamais|plus) (?:encore )?)complete?s?\\b|\\b(?:sold out|fully booked|booked out|plus (?:de|aucune) places?|no (?:more )?(?:seats|tickets|places) (?:left|available))\\b"),
          Rule.of(
              Subject.FULL,
              false,
              "\\b(?:il reste (?:encore )?des (?:places|billets)|(?:places|billets) (?:encore )?disponibles|(?:seats|tickets|places) (?:are )?(?:still )?(?:left|available))\\b"),
          Rule.of(Subject.CANCELLED, true, "\\b(?:annulee?s?|cancell?ed|called off)\\b"),
          Rule.of(Subject.CANCELLED, false, "\\b(?:est|sont) (?:bien )?maintenue?s?\\b"),
          Rule.of(Subject.POSTPONED, true, "\\b(?:reportee?s?|postponed)\\b"),
          Rule.of(
              Subject.ONLINE,
              true,
              "(?<!(?:reservation|reservations|reserver|inscription|inscriptions|billetterie|billets|billet|achat|vente|paiement|acheter|s'inscrire|commande|tickets|book|booking|register|registration|buy|page|programme|infos|informations)s? |(?:€|euros?) )\\b(?:en ligne|online|en visio(?:conference)?|a distance|livestream(?:ed)?|streamed)\\b"),
          Rule.of(
              Subject.BOOKING,
              true,
              "\\b(?:(?:sur|avec) (?:reservation|inscription)|reservations? (?:obligatoires?|requises?|necessaires?|indispensables?|conseillees?|recommandees?)|inscriptions? (?:obligatoires?|requises?|necessaires?|indispensables?)|booking (?:is )?(?:required|needed|essential|recommended)|(?:must|have to|need to) book)\\b"),
          Rule.of(
              Subject.BOOKING,
              false,
              "\\b(?:sans (?:reservation|inscription)|no (?:booking|reservation|registration)(?: (?:is )?(?:required|needed))?|without (?:a )?(?:booking|reservation))\\b"));

  /** A negator close before, with no comma, stop or other clause between. */
  private static final Pattern NEGATED =
      Pattern.compile(
          "(?:\\b(?:pas|non|jamais|ni|aucunement|nullement|not|never|no longer|cannot|neither|nor)|n't|\\bn'(?:est|etait|sera) plus)(?:[ -](?!mais\\b|but\\b)[a-z'-]+){0,3}[ -]?$");

  private static final Pattern ONLY =
      Pattern.compile("\\b(?:pas|not) (?:que|seulement|uniquement|only|just) ?$");

  /** What follows says that it is not known, or asks. */
  private static final Pattern UNKNOWN =
      Pattern.compile(
          "^[^.,;:]{0,30}(?:n'est pas |n'est |is not |isn't |not |non )(?:indiqu|precis|stated|specified|mention|connu|known|annonc|renseign|said)|^[^.,;]{0,12}\\?");

  /** One of several things of which none is known. */
  private static final Pattern NEITHER =
      Pattern.compile("\\b(?:ni|nor|neither) (?:[a-z']+ ?){0,2}$");

  private static final Pattern UNSAID = Pattern.compile("indiqu|precis|stated|specified|mention");

  private static final Pattern PARTIAL =
      Pattern.compile(
          "^ ?(?:\\([^)]*\\) ?)?(?:pour|aux?|jusqu|for|under|les |le premier|on |until|avec|with|-|moins de|sous|des lors|si |if |a partir)");

  /** Adds what it finds; nothing is taken out, two subjects may share words. */
  static void read(String text, List<Fact> facts) {
    for (Rule rule : RULES) {
      Matcher matcher = rule.pattern().matcher(text);
      while (matcher.find()) {
        String before = text.substring(Math.max(0, matcher.start() - 48), matcher.start());
        String clause =
            before.substring(
                Math.max(
                        before.lastIndexOf(','),
                        Math.max(before.lastIndexOf(';'), before.lastIndexOf('.')))
                    + 1);
        String after = text.substring(matcher.end(), Math.min(text.length(), matcher.end() + 60));
        if (UNKNOWN.matcher(after).find()
            || (NEITHER.matcher(before).find() && UNSAID.matcher(text).find(matcher.end()))) {
          continue;
        }
        boolean inside =
            rule.subject() == Subject.FULL
                && matcher.group().matches(".*\\b(?:pas|non|jamais)\\b.*");
        boolean negated = inside || NEGATED.matcher(clause).find() && !ONLY.matcher(clause).find();
        facts.add(
            new Fact.Claim(
                matcher.start(),
                matcher.end(),
                rule.subject(),
                rule.yes() != negated,
                PARTIAL.matcher(after).find()));
      }
    }
  }

  private ClaimReader() {}
}
