/**
 * What the platform's operator does: counterparties, trust anchors, audit. Knows no other context,
 * so that each can be deployed and understood alone.
 */
@NullMarked
package cn.portcover.admin;

import org.jspecify.annotations.NullMarked;
