@NullMarked
package cn.portcover.store;

import org.jspecify.annotations.NullMarked;
