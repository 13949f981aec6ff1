/**
 * 货物运输险: reservations, open covers, applications and policies of cargo insurance. Plain Java, so
 * that its rules are read and tested without any framework.
 */
@NullMarked
package cn.portcover.domain.cargo;

import org.jspecify.annotations.NullMarked;
