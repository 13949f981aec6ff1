/**
 * Who is calling: signing in with a card, signing out, statements to be signed. Knows no other
 * context, so that each can be deployed and understood alone.
 */
@NullMarked
package cn.portcover.session;

import org.jspecify.annotations.NullMarked;
