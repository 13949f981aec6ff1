/**
 * 小微投保 投保申请: what a company can do with an offered policy. Knows no other context, so that each can
 * be deployed and understood alone.
 */
@NullMarked
package cn.portcover.application;

import org.jspecify.annotations.NullMarked;
