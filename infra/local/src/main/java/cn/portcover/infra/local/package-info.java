/**
 * The whole system on one machine: plays API Gateway, the stream's reader and the scheduler around
 * the same Lambda entry that runs in the cloud, so that nothing behaves otherwise here.
 */
@NullMarked
package cn.portcover.infra.local;

import org.jspecify.annotations.NullMarked;
