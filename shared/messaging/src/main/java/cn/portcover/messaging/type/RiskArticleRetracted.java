package cn.portcover.messaging.type;

import cn.portcover.operation.json.Length;

/**
 * {@code risk-article.retracted}: nobody is shown the article any more.
 *
 * @param articleId as it was published
 */
public record RiskArticleRetracted(@Length(200) String articleId, String reason) {}
