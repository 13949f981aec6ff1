/**
 * What an operation adds to the calls of the store that it makes: the same requests are sent bare,
 * one after the other.
 */
@NullMarked
package cn.portcover.infra.bench.warm;

import org.jspecify.annotations.NullMarked;
