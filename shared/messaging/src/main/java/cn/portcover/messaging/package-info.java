@NullMarked
package cn.portcover.messaging;

import org.jspecify.annotations.NullMarked;
