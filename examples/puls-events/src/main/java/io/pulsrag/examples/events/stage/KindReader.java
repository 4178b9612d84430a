package io.pulsrag.examples.events.stage;

/** Tells job fairs and courses, which share the agendas, from outings. */
final class KindReader {

  private static final Finder JOB =
      Finder.words(
          "recrut(?:e|ent|ement|ements|eurs?|er)\\b|job[- ]?dating|jobs?\\b|forum (?:de l'|pour l'|d')?emploi"
              + "|(?:salon|semaine|rencontres?|atelier|marche) (?:de |pour )?l'emploi\\b|emplois?\\b|offres? d'emploi|pole emploi\\b|france travail\\b"
              + "|candidat(?:ure|ures|s|e|es)?\\b|interim\\b|cdi\\b|cdd\\b|alternance\\b|apprentissage\\b|metiers? (?:en tension|qui recrut)"
              + "|entretiens? d'embauche|mission locale\\b|hiring\\b|recruitment\\b|job fair\\b|career fair\\b|demandeurs? d'emploi\\b"
              + "|(?:forum|salon|carrefour|decouverte|semaine|zoom sur|nuit) (?:\\w+ ){0,2}(?:des|les|du|aux) metiers?\\b|mon cv\\b|cv\\b|conseiller en evolution");
  private static final Finder COURSE =
      Finder.words(
          "formations?\\b|former\\b|portes ouvertes\\b|jpo\\b|parcoursup\\b|admissions?\\b|orientation (?:scolaire|professionnelle)"
              + "|reunions? d'information|informations? collectives?|vae\\b|cpf\\b|certifi(?:cation|ante)|diplom(?:e|ante)"
              + "|creation d'entreprise|creer (?:son|sa|votre|ma|mon) (?:entreprise|boite|activite)|micro-?entrep|auto-?entrep|business plan\\b"
              + "|mba\\b|masters? (?:en|of|specialis)|bts\\b|bachelor\\b|concours d'entree\\b|bilan de competences|reconversion\\b"
              + "|open day\\b|training\\b|enrolment\\b|enrollment\\b|etude de marche\\b|statuts? juridiques?\\b");
  private static final Finder OUTING =
      Finder.words(
          "concerts?\\b|spectacles?\\b|expositions?\\b|theatre\\b|films?\\b|cinema\\b|projection\\b|bal\\b|fete\\b"
              + "|musees?\\b|visite guidee\\b|open house\\b|patrimoine\\b|festival\\b|vernissage\\b|danse\\b|artistes?\\b");

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

  private static int hits(Finder pattern, Prose text) {
    return (int) Math.min(4, text.find(pattern).count());
  }

  private KindReader() {}
}
