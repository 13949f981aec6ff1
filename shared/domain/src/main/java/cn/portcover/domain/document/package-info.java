/** Documents that Portcover issues: their kinds, numbers and seals. */
@NullMarked
package cn.portcover.domain.document;

import org.jspecify.annotations.NullMarked;
