/**
 * Public verification of issued documents. Knows no other context, so that each can be deployed and
 * understood alone.
 */
@NullMarked
package cn.portcover.documents;

import org.jspecify.annotations.NullMarked;
