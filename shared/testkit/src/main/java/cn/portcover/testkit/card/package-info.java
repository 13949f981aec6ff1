/**
 * Demo cards, the authorities that issue them and the companies that hold them: what the company's
 * side of the card protocol is played with in tests, in the sandbox and on one machine. It signs
 * with Bouncy Castle by itself rather than through {@code cn.portcover.signature}, so that the
 * verifier is tried with signatures that its own room did not make.
 */
@NullMarked
package cn.portcover.testkit.card;

import org.jspecify.annotations.NullMarked;
