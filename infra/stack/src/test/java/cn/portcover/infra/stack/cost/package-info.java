/** The formula, checked by hand, and the page that is written of it. */
@NullMarked
package cn.portcover.infra.stack.cost;

import org.jspecify.annotations.NullMarked;
