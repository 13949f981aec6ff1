/**
 * Services that stand in for AWS on one machine, each in a process of its own: so that tests and
 * {@code infra/local} meet real wire protocols, and so that what we may not ship or do not trust on
 * our class path never gets there.
 */
@NullMarked
package cn.portcover.testkit.engine;

import org.jspecify.annotations.NullMarked;
