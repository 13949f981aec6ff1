/** Tests of the sandbox's web package, piece by piece. */
@NullMarked
package cn.portcover.infra.sandbox.web;

import org.jspecify.annotations.NullMarked;
