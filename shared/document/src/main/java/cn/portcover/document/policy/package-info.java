/** The PDFs of 保险单: the policy, its scheme, and the full set (手册 001 §4.1.9). */
@NullMarked
package cn.portcover.document.policy;

import org.jspecify.annotations.NullMarked;
