/**
 * The counterparty side tried through the Lambda entry: what insurers send, what they are sent, and
 * what administrators do about both.
 */
@NullMarked
package cn.portcover.trial.counterparty;

import org.jspecify.annotations.NullMarked;
