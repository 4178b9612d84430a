package io.pulsrag.examples.events.stage;

import java.util.regex.Pattern;

/** Tells job fairs and courses, which share the agendas, from outings. */
final class KindReader {

  private static final Pattern JOB =
      Pattern.compile(
          "\\brecrut(?:e|ent|ement|ements|eurs?|er)\\b|\\bjob[- ]?dating|\\bjobs?\\b|\\bforum (?:de l'|pour l'|d')?emploi"
              + "|\\b(?:salon|semaine|rencontres?|atelier|marche) (?:de |pour )?l'emploi\\b|\\bemplois?\\b|\\boffres? d'emploi|\\bpole emploi\\b|\\bfrance travail\\b"
              + "|\\bcandidat(?:ure|ures|s|e|es)?\\b|\\binterim\\b|\\bcdi\\b|\\bcdd\\b|\\balternance\\b|\\bapprentissage\\b|\\bmetiers? (?:en tension|qui recrut)"
              + "|\\bentretiens? d'embauche|\\bmission locale\\b|\\bhiring\\b|\\brecruitment\\b|\\bjob fair\\b|\\bcareer fair\\b|\\bdemandeurs? d'emploi\\b"
              + "|\\b(?:forum|salon|carrefour|decouverte|semaine|zoom sur|nuit) (?:\\w+ ){0,2}(?:des|les|du|aux) metiers?\\b|\\bmon cv\\b|\\bcv\\b|\\bconseiller en evolution");
  private static final Pattern COURSE =
      Pattern.compile(
          "\\bformations?\\b|\\bformer\\b|\\bportes ouvertes\\b|\\bjpo\\b|\\bparcoursup\\b|\\badmissions?\\b|\\borientation (?:scolaire|professionnelle)"
              + "|\\breunions? d'information|\\binformations? collectives?|\\bvae\\b|\\bcpf\\b|\\bcertifi(?:cation|ante)|\\bdiplom(?:e|ante)"
              + "|\\bcreation d'entreprise|\\bcreer (?:son|sa|votre|ma|mon) (?:entreprise|boite|activite)|\\bmicro-?entrep|\\bauto-?entrep|\\bbusiness plan\\b"
              + "|\\bmba\\b|\\bmasters? (?:en|of|specialis)|\\bbts\\b|\\bbachelor\\b|\\bconcours d'entree\\b|\\bbilan de competences|\\breconversion\\b"
              + "|\\bopen day\\b|\\btraining\\b|\\benrolment\\b|\\benrollment\\b|\\betude de marche\\b|\\bstatuts? juridiques?\\b");
  private static final Pattern OUTING =
      Pattern.compile(
          "\\bconcerts?\\b|\\bspectacles?\\b|\\bexpositions?\\b|\\btheatre\\b|\\bfilms?\\b|\\bcinema\\b|\\bprojection\\b|\\bbal\\b|\\bfete\\b"
              + "|\\bmusees?\\b|\\bvisite guidee\\b|\\bopen house\\b|\\bpatrimoine\\b|\\bfestival\\b|\\bvernissage\\b|\\bdanse\\b|\\bartistes?\\b");

  /**
   * @param title and keywords
   * @param summary the beginning of the description
   * @return outing, job or course
   */
  static String of(Prose title, Prose summary) {
    int job = 3 * hits(JOB, title) + hits(JOB, summary);
    int course = 3 * hits(COURSE, title) + hits(COURSE, summary);
    int outing = 3 * hits(OUTING, title) + hits(OUTING, summary);
    if (job >= 3 && job >= course && job > outing) {
      return "job";
    }
    if (course >= 3 && course > outing) {
      return "course";
    }
    return job + course >= 4 && job + course > outing ? job >= course ? "job" : "course" : "outing";
  }

  private static int hits(Pattern pattern, Prose text) {
    return (int) Math.min(4, text.find(pattern).count());
  }

  private KindReader() {}
}
