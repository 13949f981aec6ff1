/**
 * Messages from insurers, banks and customs: one class per message type does the work. Knows no
 * other context, so that each can be deployed and understood alone.
 */
@NullMarked
package cn.portcover.insurerinbox;

import org.jspecify.annotations.NullMarked;
