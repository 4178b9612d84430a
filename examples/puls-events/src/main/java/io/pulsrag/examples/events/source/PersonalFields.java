package io.pulsrag.examples.events.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Takes fields about the people behind an event out of a record, at any depth, before anyone else
 * sees it. A field goes by its name, whatever it holds.
 */
final class PersonalFields {

  private static final List<String> MARKS =
      List.of("contributor", "member", "creator", "owner", "author", "createdby", "updatedby");
  private static final List<String> NAMES =
      List.of(
          "email", "contact", "organizer", "organiser", "user", "useruid", "firstname", "lastname");

  private static final Pattern NO_LETTER = Pattern.compile("[^a-z]");

  /** Removes them in place. */
  static void strip(JsonNode node) {
    if (node instanceof ObjectNode object) {
      List<String> personal = new ArrayList<>();
      object.fieldNames().forEachRemaining(name -> note(name, personal));
      object.remove(personal);
      object.properties().forEach(field -> field.setValue(InnerJson.strip(field.getValue())));
      object.forEach(PersonalFields::strip);
    } else if (node instanceof ArrayNode array) {
      array.forEach(PersonalFields::strip);
    }
  }

  private static void note(String name, List<String> personal) {
    if (isPersonal(name)) {
      personal.add(name);
    }
  }

  private static boolean isPersonal(String name) {
    String plain = NO_LETTER.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    return NAMES.contains(plain) || MARKS.stream().anyMatch(plain::contains);
  }

  private PersonalFields() {}
}
