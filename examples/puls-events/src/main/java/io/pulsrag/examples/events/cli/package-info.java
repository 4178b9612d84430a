/**
 * The command line of the assistant. {@link io.pulsrag.examples.events.cli.Main} is what {@code
 * examples/puls} starts; each command is one class.
 */
@NullMarked
package io.pulsrag.examples.events.cli;

import org.jspecify.annotations.NullMarked;
