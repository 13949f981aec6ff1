/** Tests of the sandbox's counterparty package, piece by piece. */
@NullMarked
package cn.portcover.infra.sandbox.counterparty;

import org.jspecify.annotations.NullMarked;
