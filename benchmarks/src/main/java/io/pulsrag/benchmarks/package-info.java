/**
 * Benchmarks. Each class says what it asks, on which workload, and the command that runs it; rivals
 * run in the same run.
 */
@NullMarked
package io.pulsrag.benchmarks;

import org.jspecify.annotations.NullMarked;
