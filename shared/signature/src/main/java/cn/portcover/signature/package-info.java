@NullMarked
package cn.portcover.signature;

import org.jspecify.annotations.NullMarked;
