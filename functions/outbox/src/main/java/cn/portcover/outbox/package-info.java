/**
 * Messages to counterparties: where they listen, delivery, the delivery log. Knows no other
 * context, so that each can be deployed and understood alone.
 */
@NullMarked
package cn.portcover.outbox;

import org.jspecify.annotations.NullMarked;
