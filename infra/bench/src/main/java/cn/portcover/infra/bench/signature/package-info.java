/**
 * What the verification of a card's signature costs beside the mathematics that it cannot do
 * without.
 */
@NullMarked
package cn.portcover.infra.bench.signature;

import org.jspecify.annotations.NullMarked;
