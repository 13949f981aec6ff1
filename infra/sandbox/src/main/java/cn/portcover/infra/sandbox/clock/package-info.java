/**
 * The test clock as the sandbox sees it. A package without dependencies, because whoever starts the
 * system implements it.
 */
@NullMarked
package cn.portcover.infra.sandbox.clock;

import org.jspecify.annotations.NullMarked;
