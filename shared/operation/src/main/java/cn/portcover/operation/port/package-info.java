/**
 * What operations and the runner need from the world, as interfaces; the adapters live in the other
 * shared rooms so that no SDK leaks in here.
 */
@NullMarked
package cn.portcover.operation.port;

import org.jspecify.annotations.NullMarked;
