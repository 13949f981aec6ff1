/**
 * Whole journeys of a company, played through the public API and the counterparties' webhooks, each
 * step with what was expected and what happened: the main job of the system shown in one run.
 */
@NullMarked
package cn.portcover.infra.sandbox.journey;

import org.jspecify.annotations.NullMarked;
