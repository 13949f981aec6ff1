/**
 * The key service: the only room that knows the KMS SDK, so that a key's private half has one way
 * in and no way out.
 */
@NullMarked
package cn.portcover.keys;

import org.jspecify.annotations.NullMarked;
