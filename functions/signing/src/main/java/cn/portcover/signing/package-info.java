/**
 * 签约管理: seals, the service agreement, data authorisations. Knows no other context, so that each can
 * be deployed and understood alone.
 */
@NullMarked
package cn.portcover.signing;

import org.jspecify.annotations.NullMarked;
