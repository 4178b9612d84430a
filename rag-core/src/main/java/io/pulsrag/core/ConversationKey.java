package io.pulsrag.core;

import java.util.Objects;

/**
 * Names one conversation of one tenant. Immutable.
 *
 * @param tenant whose it is
 * @param id 1 to 256 characters, not blank
 */
public record ConversationKey(Tenant tenant, String id) {

  /**
   * @throws IllegalArgumentException if the id is blank or too long
   */
  public ConversationKey {
    Objects.requireNonNull(tenant, "tenant");
    if (id.isBlank() || id.length() > 256) {
      throw new IllegalArgumentException(
          "a conversation id has 1 to 256 characters; this one has " + id.length());
    }
  }
}
