package io.pulsrag.core.generate;

import io.pulsrag.core.NonRetriableException;
import io.pulsrag.core.PulsRagException;
import io.pulsrag.core.RetriableException;

/** Sorts what a chat model throws into retriable or not. */
final class ModelErrors {

  static PulsRagException of(Throwable error) {
    return switch (error) {
      case PulsRagException known -> known;
      case dev.langchain4j.exception.NonRetriableException refused ->
          new NonRetriableException(
              "write", "the chat model refused the call; check its name, key and limits", refused);
      case IllegalArgumentException wrong ->
          new NonRetriableException("write", "the chat model cannot take this request", wrong);
      default ->
          new RetriableException("write", "the chat model failed; the call may be repeated", error);
    };
  }

  private ModelErrors() {}
}
