/**
 * The whole system in one process: whatever contexts are on the class path, over the embedded
 * engines, entered only by Lambda events. Tests and the local system share it, so that what is
 * tested is what runs.
 */
@NullMarked
package cn.portcover.testkit.whole;

import org.jspecify.annotations.NullMarked;
