/** Exported lists, tried with records that no real list has. */
@NullMarked
package cn.portcover.operation.export;

import org.jspecify.annotations.NullMarked;
