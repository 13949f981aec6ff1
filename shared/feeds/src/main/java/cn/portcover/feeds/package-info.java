/**
 * Feeds of articles: pulled, read as RSS, Atom or JSON Feed, their HTML made harmless. The only
 * room that knows the libraries for these, as what comes from there is made by strangers.
 */
@NullMarked
package cn.portcover.feeds;

import org.jspecify.annotations.NullMarked;
