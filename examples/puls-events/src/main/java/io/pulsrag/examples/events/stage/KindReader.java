package io.pulsrag.examples.events.stage;

import java.util.regex.Pattern;

/** Tells job fairs and courses, which share the agendas, from outings. */
final class KindReader {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern JOB =
      Pattern.compile(
          "\\brecrut(?:e|ent|ement|ements|eurs?|er)\\b|\\bjob[- ]?dating|\\bjobs?\\b|\\bforum (?:de l'|pour l'|d')?emploi"
              + "|\\b(?:salon|semaine|rencontres?|atelier|march[ée]) (?:de |pour )?l'emploi\\b|\\bemplois?\\b|\\boffres? d'emploi|\\bp[ôo]le emploi\\b|\\bfrance travail\\b"
              + "|\\bcandidat(?:ure|ures|s|e|es)?\\b|\\bint[ée]rim\\b|\\bCDI\\b|\\bCDD\\b|\\balternance\\b|\\bapprentissage\\b|\\bm[ée]tiers? (?:en tension|qui recrut)"
              + "|\\bentretiens? d'embauche|\\bmission locale\\b|\\bhiring\\b|\\brecruitment\\b|\\bjob fair\\b|\\bcareer fair\\b|\\bdemandeurs? d'emploi\\b"
              + "|\\b(?:forum|salon|carrefour|d[ée]couverte|semaine|zoom sur|nuit) (?:\\w+ ){0,2}(?:des|les|du|aux) m[ée]tiers?\\b|\\bmon CV\\b|\\bCV\\b|\\bconseiller en [ée]volution",
          FLAGS);
  private static final Pattern COURSE =
      Pattern.compile(
          "\\bformations?\\b|\\bformer\\b|\\bportes ouvertes\\b|\\bJPO\\b|\\bparcoursup\\b|\\badmissions?\\b|\\borientation (?:scolaire|professionnelle)"
              + "|\\br[ée]unions? d'information|\\binformations? collectives?|\\bVAE\\b|\\bCPF\\b|\\bcertifi(?:cation|ante)|\\bdipl[ôo]m(?:e|ante)"
              + "|\\bcr[ée]ation d'entreprise|\\bcr[ée]er (?:son|sa|votre|ma|mon) (?:entreprise|bo[îi]te|activit[ée])|\\bmicro-?entrep|\\bauto-?entrep|\\bbusiness plan\\b"
              + "|\\bMBA\\b|\\bmasters? (?:en|of|sp[ée]cialis)|\\bBTS\\b|\\bbachelor\\b|\\bconcours d'entr[ée]e\\b|\\bbilan de comp[ée]tences|\\breconversion\\b"
              + "|\\bopen day\\b|\\btraining\\b|\\benrolment\\b|\\benrollment\\b|\\b[ée]tude de march[ée]\\b|\\bstatuts? juridiques?\\b",
          FLAGS);
  private static final Pattern OUTING =
      Pattern.compile(
          "\\bconcerts?\\b|\\bspectacles?\\b|\\bexpositions?\\b|\\bth[ée][âa]tre\\b|\\bfilms?\\b|\\bcin[ée]ma\\b|\\bprojection\\b|\\bbal\\b|\\bf[êe]te\\b"
              + "|\\bmus[ée]es?\\b|\\bvisite guid[ée]e\\b|\\bopen house\\b|\\bpatrimoine\\b|\\bfestival\\b|\\bvernissage\\b|\\bdanse\\b|\\bartistes?\\b",
          FLAGS);

  /**
   * @param title and keywords
   * @param summary the beginning of the description
   * @return outing, job or course
   */
  static String of(String title, String summary) {
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

  private static int hits(Pattern pattern, String text) {
    return (int) Math.min(4, pattern.matcher(text).results().count());
  }

  private KindReader() {}
}
