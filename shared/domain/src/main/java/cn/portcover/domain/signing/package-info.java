/**
 * 签约管理: seals, the service agreement and the data authorisation. A claim needs all three, so they
 * are here and not in the context that makes them.
 */
@NullMarked
package cn.portcover.domain.signing;

import org.jspecify.annotations.NullMarked;
