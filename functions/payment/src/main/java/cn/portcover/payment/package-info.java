/**
 * 在线交费: agreements of company, bank and insurer, and the payments made under them. Knows no other
 * context, so that each can be deployed and understood alone.
 */
@NullMarked
package cn.portcover.payment;

import org.jspecify.annotations.NullMarked;
