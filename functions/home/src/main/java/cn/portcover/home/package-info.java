/**
 * 系统首页: what waits for the company. Knows no other context, so that each can be deployed and
 * understood alone.
 */
@NullMarked
package cn.portcover.home;

import org.jspecify.annotations.NullMarked;
