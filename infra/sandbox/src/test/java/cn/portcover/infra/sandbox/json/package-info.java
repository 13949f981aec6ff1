/** Tests of the sandbox's json package, piece by piece. */
@NullMarked
package cn.portcover.infra.sandbox.json;

import org.jspecify.annotations.NullMarked;
