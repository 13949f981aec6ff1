/** What a type-ahead in PostgreSQL's tables takes, as whoever types waits for it. */
@NullMarked
package cn.portcover.infra.bench.reference;

import org.jspecify.annotations.NullMarked;
