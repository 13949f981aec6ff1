/**
 * Packaged functions as Lambda runs them, on one machine: AWS's own Runtime Interface Client in a
 * child process, the unpacked zip as its task folder, and Lambda's runtime API on loopback. So that
 * tests and measurements meet the zip and not the class path of the build. Linux only, as the
 * client's native part is.
 */
@NullMarked
package cn.portcover.infra.bench.runtime;

import org.jspecify.annotations.NullMarked;
