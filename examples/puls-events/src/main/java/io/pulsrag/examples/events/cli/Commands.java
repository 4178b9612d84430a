package io.pulsrag.examples.events.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes commands, handing each the console and the messages. */
record Commands(Console console, Messages messages) implements IFactory {

  @Override
  public <K> K create(Class<K> type) throws Exception {
    try {
      return type.getDeclaredConstructor(Console.class, Messages.class)
          .newInstance(console, messages);
    } catch (NoSuchMethodException e) {
      return CommandLine.defaultFactory().create(type);
    }
  }
}
