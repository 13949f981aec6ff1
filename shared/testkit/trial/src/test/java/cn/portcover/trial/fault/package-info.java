/**
 * The system tried while what it stands on fails: services that are down, and power cuts between
 * any two calls of the store.
 */
@NullMarked
package cn.portcover.trial.fault;

import org.jspecify.annotations.NullMarked;
