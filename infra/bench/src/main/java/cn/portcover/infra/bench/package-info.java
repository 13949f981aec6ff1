/**
 * What is measured, and what it is measured against. Nothing here runs by itself in {@code mvn
 * verify} but the tests that packaged functions answer at all; figures are made by a command.
 */
@NullMarked
package cn.portcover.infra.bench;

import org.jspecify.annotations.NullMarked;
