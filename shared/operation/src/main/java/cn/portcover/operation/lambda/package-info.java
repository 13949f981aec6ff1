/**
 * The entry that AWS Lambda calls: the only way in, in the cloud and on one machine, so that both
 * run the same code.
 */
@NullMarked
package cn.portcover.operation.lambda;

import org.jspecify.annotations.NullMarked;
