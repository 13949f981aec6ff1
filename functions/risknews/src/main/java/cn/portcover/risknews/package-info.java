/**
 * 风险信息: articles of insurers and feeds, searched, read and subscribed to. Knows no other context,
 * so that each can be deployed and understood alone.
 */
@NullMarked
package cn.portcover.risknews;

import org.jspecify.annotations.NullMarked;
