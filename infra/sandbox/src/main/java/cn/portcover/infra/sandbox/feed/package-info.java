/**
 * Risk news to be collected: feeds that are as they should be, and feeds that are not, so that what
 * reads them can be tried against both.
 */
@NullMarked
package cn.portcover.infra.sandbox.feed;

import org.jspecify.annotations.NullMarked;
