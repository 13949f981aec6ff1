/** Tables of codes, buyers and trade data: what PostgreSQL holds, through the operations. */
@NullMarked
package cn.portcover.trial.reference;

import org.jspecify.annotations.NullMarked;
