/**
 * 关税保证保险: credit authorisations, limits, applications and policies that guarantee customs duty.
 * Knows no other context, so that each can be deployed and understood alone.
 */
@NullMarked
package cn.portcover.guarantee;

import org.jspecify.annotations.NullMarked;
