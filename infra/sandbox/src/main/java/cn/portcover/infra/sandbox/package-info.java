/**
 * Insurers, banks and customs that answer, for trying out, demonstrations and tests. All that it
 * does reaches Portcover over HTTP through signed webhooks, as from real counterparties: so what
 * works with the sandbox works with them.
 */
@NullMarked
package cn.portcover.infra.sandbox;

import org.jspecify.annotations.NullMarked;
