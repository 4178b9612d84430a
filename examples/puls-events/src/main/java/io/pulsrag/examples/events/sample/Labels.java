package io.pulsrag.examples.events.sample;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** OpenAgenda's codes with the labels an Opendatasoft export gives them. */
final class Labels {

  private record Label(String fr, String en) {}

  private static final Map<Integer, Label> ATTENDANCE =
      Map.of(
          1, new Label("Sur place", "In situ"),
          2, new Label("En ligne", "Online"),
          3, new Label("Mixte", "Mixed"));
  private static final Map<Integer, Label> STATUS =
      Map.of(
          1, new Label("Programmé", "Scheduled"),
          2, new Label("Reprogrammé", "Rescheduled"),
          3, new Label("Déplacé en ligne", "Moved online"),
          4, new Label("Reporté", "Postponed"),
          5, new Label("Complet", "Full"),
          6, new Label("Annulé", "Cancelled"));
  private static final Map<String, String> ACCESSIBILITY =
      Map.of(
          "hi", "handicap auditif",
          "ii", "handicap intellectuel",
          "mi", "handicap moteur",
          "pi", "handicap psychique",
          "vi", "handicap visuel");

  private Labels() {}

  /** The attendance mode as the export writes it, an object inside a string. */
  static String attendance(int id) {
    return coded("attendancemode", id, ATTENDANCE);
  }

  /** The status as the export writes it, an object inside a string. */
  static String status(int id) {
    return coded("status", id, STATUS);
  }

  /**
   * @param codes codes joined by {@code ;}
   */
  static ArrayNode accessibility(String codes) {
    ArrayNode labels = JsonNodeFactory.instance.arrayNode();
    for (String code : codes.split(";", -1)) {
      String label = ACCESSIBILITY.get(code);
      if (label == null) {
        throw new IllegalArgumentException(
            "accessibility knows hi, ii, mi, pi and vi, not '" + code + "'");
      }
      labels.add(label);
    }
    return labels;
  }

  private static String coded(String name, int id, Map<Integer, Label> labels) {
    Label label = labels.get(id);
    if (label == null) {
      throw new IllegalArgumentException(name + " has no code " + id);
    }
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", id).putObject("label").put("fr", label.fr()).put("en", label.en());
    return node.toString();
  }
}
