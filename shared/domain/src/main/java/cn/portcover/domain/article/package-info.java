/**
 * 风险信息: articles that insurers push and feeds bring, the feeds, and what companies subscribe to.
 * Articles themselves are looked for by words and so stand in the searchable store; what is kept
 * here as records is what changes state.
 */
@NullMarked
package cn.portcover.domain.article;

import org.jspecify.annotations.NullMarked;
