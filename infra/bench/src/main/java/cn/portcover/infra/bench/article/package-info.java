/** 风险信息 at a hundred thousand articles. */
@NullMarked
package cn.portcover.infra.bench.article;

import org.jspecify.annotations.NullMarked;
