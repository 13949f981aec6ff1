/**
 * The mechanism around every operation: callers, refusals, the runner, idempotency, HTTP binding
 * and the Lambda entry.
 */
@NullMarked
package cn.portcover.operation;

import org.jspecify.annotations.NullMarked;
