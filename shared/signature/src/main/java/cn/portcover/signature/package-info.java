/**
 * Card signatures, certificate paths and PDF seals. The only room that knows Bouncy Castle, so that
 * a change of the cryptography stays in one place; nothing here is registered for the whole JVM and
 * no random generator is held, so that a snapshot of the process may be restored many times.
 */
@NullMarked
package cn.portcover.signature;

import org.jspecify.annotations.NullMarked;
