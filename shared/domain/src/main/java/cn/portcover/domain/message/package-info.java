/**
 * Messages to and from counterparties as records: kept with the change that caused them, delivered
 * later.
 */
@NullMarked
package cn.portcover.domain.message;

import org.jspecify.annotations.NullMarked;
