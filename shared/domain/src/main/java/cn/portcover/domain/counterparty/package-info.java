/** Insurers, banks and customs: who they are, where they listen, how they sign. */
@NullMarked
package cn.portcover.domain.counterparty;

import org.jspecify.annotations.NullMarked;
