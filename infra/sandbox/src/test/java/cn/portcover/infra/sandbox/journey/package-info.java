/** Tests of the sandbox's journey package, piece by piece. */
@NullMarked
package cn.portcover.infra.sandbox.journey;

import org.jspecify.annotations.NullMarked;
