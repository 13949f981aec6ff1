/**
 * The signing agent: a small program on the user's own machine that signs with a company's card, so
 * that the PIN and the key never reach the web page or the server. It listens on loopback only,
 * shows the person what is to be signed, asks for the PIN itself and hands back a detached CMS
 * signature.
 *
 * <p>Nothing imports this room, and it uses no other: what runs beside a card should be small
 * enough to be read in one sitting.
 */
@NullMarked
package cn.portcover.infra.agent;

import org.jspecify.annotations.NullMarked;
