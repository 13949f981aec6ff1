/**
 * 统保政策: who is eligible for a programme, and collects its policy. Knows no other context, so that
 * each can be deployed and understood alone.
 */
@NullMarked
package cn.portcover.programme;

import org.jspecify.annotations.NullMarked;
