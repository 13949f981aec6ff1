/**
 * Files that only their owner may read and that are never half written: what the engines and the
 * key endpoint keep secrets in.
 */
@NullMarked
package cn.portcover.testkit.file;

import org.jspecify.annotations.NullMarked;
