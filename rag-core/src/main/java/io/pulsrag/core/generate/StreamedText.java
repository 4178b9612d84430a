package io.pulsrag.core.generate;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.chat.response.StreamingHandle;
import dev.langchain4j.model.output.TokenUsage;
import io.pulsrag.core.Deadline;
import io.pulsrag.core.LateException;
import io.pulsrag.core.RetriableException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Carries a model's stream to the thread that waits for it, and stops the model when that thread is
 * interrupted or out of time. The model's threads only put pieces into a queue.
 */
final class StreamedText implements StreamingChatResponseHandler {

  private sealed interface Event {}

  private record Piece(String text) implements Event {}

  private record Done(ChatResponse response) implements Event {}

  private record Failed(Throwable error) implements Event {}

  private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
  private volatile boolean cancelled;
  private volatile @Nullable StreamingHandle handle;

  /** The text and what it cost; the usage is null when the model does not say. */
  record Whole(String text, @Nullable TokenUsage usage) {}

  @Override
  public void onPartialResponse(String partial) {
    if (!cancelled) {
      events.add(new Piece(partial));
    }
  }

  @Override
  public void onPartialResponse(PartialResponse partial, PartialResponseContext context) {
    handle = context.streamingHandle();
    if (cancelled) {
      context.streamingHandle().cancel();
    } else {
      events.add(new Piece(partial.text()));
    }
  }

  @Override
  public void onCompleteResponse(ChatResponse response) {
    events.add(new Done(response));
  }

  @Override
  public void onError(Throwable error) {
    events.add(new Failed(error));
  }

  /**
   * Hands out the pieces on the calling thread until the stream ends.
   *
   * @throws LateException if the deadline passes first
   * @throws RetriableException if the thread is interrupted; it stays interrupted
   */
  Whole await(Deadline deadline, Consumer<String> pieces) {
    StringBuilder text = new StringBuilder();
    boolean ended = false;
    try {
      while (true) {
        Event event = events.poll(deadline.remaining().toNanos(), TimeUnit.NANOSECONDS);
        if (event == null || deadline.expired()) {
          throw new LateException("write");
        }
        switch (event) {
          case Piece(String piece) -> {
            text.append(piece);
            pieces.accept(piece);
          }
          case Done(ChatResponse response) -> {
            ended = true;
            return new Whole(rest(response, text, pieces), response.tokenUsage());
          }
          case Failed(Throwable error) -> {
            ended = true;
            throw ModelErrors.of(error);
          }
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RetriableException("write", "the writing thread was interrupted", e);
    } finally {
      if (!ended) {
        cancel();
      }
    }
  }

  /** A model that only sends the whole at its end sends it as one piece. */
  private static String rest(ChatResponse response, StringBuilder text, Consumer<String> pieces) {
    String whole = response.aiMessage().text();
    if (text.isEmpty() && whole != null) {
      pieces.accept(whole);
      return whole;
    }
    return text.toString();
  }

  private void cancel() {
    cancelled = true;
    StreamingHandle known = handle;
    if (known != null) {
      known.cancel();
    }
  }
}
