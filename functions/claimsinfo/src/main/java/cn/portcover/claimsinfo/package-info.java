/**
 * 共享信息: what insurers tell of claims (理赔信息). Knows no other context, so that each can be deployed
 * and understood alone.
 */
@NullMarked
package cn.portcover.claimsinfo;

import org.jspecify.annotations.NullMarked;
