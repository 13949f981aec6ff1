/** That the load's machinery works, and what can be shown of growth without a clock. */
@NullMarked
package cn.portcover.infra.bench.load;

import org.jspecify.annotations.NullMarked;
