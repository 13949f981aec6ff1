/**
 * 附件: files that companies add to their records. Knows of the record that they belong to no more
 * than its subject, so that claims and cargo applications share the rules.
 */
@NullMarked
package cn.portcover.domain.attachment;

import org.jspecify.annotations.NullMarked;
