/**
 * 货物运输险: reservations, open covers, applications and policies of cargo insurance. Knows no other
 * context, so that each can be deployed and understood alone.
 */
@NullMarked
package cn.portcover.cargo;

import org.jspecify.annotations.NullMarked;
