/** Tests of the room of feeds: what it reads, and what it does not let through. */
@NullMarked
package cn.portcover.feeds;

import org.jspecify.annotations.NullMarked;
