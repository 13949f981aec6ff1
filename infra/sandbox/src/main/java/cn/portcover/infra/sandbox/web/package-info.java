/**
 * A small HTTP server and client on the JDK's own: the sandbox must not lean on the framework whose
 * system it tries out.
 */
@NullMarked
package cn.portcover.infra.sandbox.web;

import org.jspecify.annotations.NullMarked;
