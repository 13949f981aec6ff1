/** 风险信息: articles that are pushed and pulled, searched, read and subscribed to. */
@NullMarked
package cn.portcover.trial.news;

import org.jspecify.annotations.NullMarked;
