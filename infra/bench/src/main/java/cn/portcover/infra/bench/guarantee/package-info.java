/** What guarantees of customs duty cost, and how a limit holds out while many want some of it. */
@NullMarked
package cn.portcover.infra.bench.guarantee;

import org.jspecify.annotations.NullMarked;
