/**
 * This room is tried against the local key endpoint through the real client, as it runs on AWS but
 * for the address.
 */
@NullMarked
package cn.portcover.keys;

import org.jspecify.annotations.NullMarked;
