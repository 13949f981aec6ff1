/** What the first deployment needs, taken by what will take it. */
@NullMarked
package cn.portcover.infra.stack.start;

import org.jspecify.annotations.NullMarked;
