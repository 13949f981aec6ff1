/**
 * 在线交费: agreements of company, bank and insurer, and the payments made under them. Plain Java, so
 * that its rules are read and tested without any framework.
 */
@NullMarked
package cn.portcover.domain.payment;

import org.jspecify.annotations.NullMarked;
