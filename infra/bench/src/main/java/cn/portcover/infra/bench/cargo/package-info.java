/** What a cargo application costs, and how its lists and workbooks hold out among many. */
@NullMarked
package cn.portcover.infra.bench.cargo;

import org.jspecify.annotations.NullMarked;
