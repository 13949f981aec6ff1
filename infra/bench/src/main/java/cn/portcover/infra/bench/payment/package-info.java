/** 在线交费: payments instructed, and settled by a bank's statement. */
@NullMarked
package cn.portcover.infra.bench.payment;

import org.jspecify.annotations.NullMarked;
