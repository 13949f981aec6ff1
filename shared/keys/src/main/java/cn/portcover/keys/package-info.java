@NullMarked
package cn.portcover.keys;

import org.jspecify.annotations.NullMarked;
