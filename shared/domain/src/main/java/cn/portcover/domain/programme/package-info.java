/**
 * 统保政策: policies that public money pays for a published list of companies. Plain Java, so that its
 * rules are read and tested without any framework.
 */
@NullMarked
package cn.portcover.domain.programme;

import org.jspecify.annotations.NullMarked;
