/**
 * 保险单: what a company can do with a policy. Knows no other context, so that each can be deployed
 * and understood alone.
 */
@NullMarked
package cn.portcover.policy;

import org.jspecify.annotations.NullMarked;
