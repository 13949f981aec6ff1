/**
 * What operations there are, read from their annotations; documents, routes and grants are derived
 * from it.
 */
@NullMarked
package cn.portcover.operation.catalogue;

import org.jspecify.annotations.NullMarked;
