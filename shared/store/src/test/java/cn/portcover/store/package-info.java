/** The store tried against the real engines, with what can go wrong between us and them. */
@NullMarked
package cn.portcover.store;

import org.jspecify.annotations.NullMarked;
