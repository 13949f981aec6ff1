/**
 * 投保咨询: companies ask, insurers answer. Knows no other context, so that each can be deployed and
 * understood alone.
 */
@NullMarked
package cn.portcover.enquiry;

import org.jspecify.annotations.NullMarked;
