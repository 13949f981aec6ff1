/**
 * What a million operations cost at AWS's list prices: the formula, its numbers and the page that
 * is written of them.
 */
@NullMarked
package cn.portcover.infra.stack.cost;

import org.jspecify.annotations.NullMarked;
