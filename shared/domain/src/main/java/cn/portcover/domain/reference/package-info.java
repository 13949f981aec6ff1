/**
 * Codes that the trade and its authorities have agreed on, as values that cannot be wrong, so that
 * a claim, a buyer and customs data mean the same thing by the same code.
 */
@NullMarked
package cn.portcover.domain.reference;

import org.jspecify.annotations.NullMarked;
