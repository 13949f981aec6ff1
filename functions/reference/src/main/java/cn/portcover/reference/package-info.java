/**
 * 参数表: tables of codes. Knows no other context, so that each can be deployed and understood alone.
 */
@NullMarked
package cn.portcover.reference;

import org.jspecify.annotations.NullMarked;
