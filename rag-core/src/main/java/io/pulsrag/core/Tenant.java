package io.pulsrag.core;

import java.util.Objects;

/**
 * Whose documents, conversations and answers these are. Nothing is read, written or deleted without
 * one, and nothing of one tenant is ever seen by another. Immutable.
 *
 * @param id 1 to 128 characters, no control characters; compared exactly
 */
public record Tenant(String id) {

  /**
   * @throws IllegalArgumentException if the id is blank, too long, or holds control characters
   */
  public Tenant {
    Objects.requireNonNull(id, "id");
    if (id.isBlank() || id.length() > 128 || id.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(
          "a tenant id has 1 to 128 characters and no control characters; this one has "
              + id.length());
    }
  }

  /** The tenant of this id. */
  public static Tenant of(String id) {
    return new Tenant(id);
  }
}
