/**
 * Plans for an evening, a day or a weekend from a question: {@link
 * io.pulsrag.examples.events.plan.EventPlanner} understands and searches as the assistant does and
 * hands the events to the planner of itineraries; {@link io.pulsrag.examples.events.plan.PlanText}
 * says the plan in French or English.
 */
@NullMarked
package io.pulsrag.examples.events.plan;

import org.jspecify.annotations.NullMarked;
