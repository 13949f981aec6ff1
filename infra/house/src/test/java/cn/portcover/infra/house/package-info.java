/**
 * The rules of the house that the compiler does not enforce, tried over the classes of every room.
 * In a module of its own, which depends on all others, so that nothing can be added without being
 * seen.
 */
@NullMarked
package cn.portcover.infra.house;

import org.jspecify.annotations.NullMarked;
