/** The furniture's own rules. */
@NullMarked
package cn.portcover.document.layout;

import org.jspecify.annotations.NullMarked;
