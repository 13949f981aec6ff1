/**
 * Insurers, banks and customs as they behave towards Portcover: they enrol, sign and send messages,
 * receive and answer deliveries. Nothing here knows more of Portcover than a counterparty would,
 * which is its HTTP interface.
 */
@NullMarked
package cn.portcover.infra.sandbox.counterparty;

import org.jspecify.annotations.NullMarked;
