/**
 * The HTTP face of an operation: requests bound to arguments, refusals to problem+json; entered
 * only with API Gateway events, so that one machine and the cloud cannot differ.
 */
@NullMarked
package cn.portcover.operation.http;

import org.jspecify.annotations.NullMarked;
