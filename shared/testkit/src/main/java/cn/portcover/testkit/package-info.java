/**
 * What tests and the local system stand on: cards, engines and keys that play the outside. Here, so
 * that no room makes its own.
 */
@NullMarked
package cn.portcover.testkit;

import org.jspecify.annotations.NullMarked;
