@NullMarked
package cn.portcover.testkit;

import org.jspecify.annotations.NullMarked;
