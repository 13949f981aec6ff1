/**
 * 买方: the register of the insurers. Knows no other context, so that each can be deployed and
 * understood alone.
 */
@NullMarked
package cn.portcover.buyer;

import org.jspecify.annotations.NullMarked;
