/** Questions that only tests ask. */
@NullMarked
package cn.portcover.referencestore.sql;

import org.jspecify.annotations.NullMarked;
