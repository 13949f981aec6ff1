/**
 * Messages from and to insurers, banks, customs and companies' own systems: the Standard Webhooks
 * signature, the CloudEvents envelope, when to send again, and the one place that opens a
 * connection to an address somebody else typed. Shared by the inbox, the outbox and the sandbox, so
 * that what one signs the others verify with the same rules.
 */
@NullMarked
package cn.portcover.messaging;

import org.jspecify.annotations.NullMarked;
