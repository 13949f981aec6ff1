/** What is measured of programmes. */
@NullMarked
package cn.portcover.infra.bench.programme;

import org.jspecify.annotations.NullMarked;
