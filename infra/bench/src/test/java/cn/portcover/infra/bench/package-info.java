/**
 * The zips as they are deployed: that they start under Lambda's own client, answer rightly, and
 * hold no more than they should.
 */
@NullMarked
package cn.portcover.infra.bench;

import org.jspecify.annotations.NullMarked;
