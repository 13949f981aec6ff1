@NullMarked
package cn.portcover.document;

import org.jspecify.annotations.NullMarked;
