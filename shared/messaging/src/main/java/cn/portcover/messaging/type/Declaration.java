package cn.portcover.messaging.type;

import cn.portcover.domain.Sha256;

/**
 * A declaration (投保声明) that the company made.
 *
 * @param text as it was shown
 * @param sha256 of the text in UTF-8
 */
public record Declaration(String id, String text, Sha256 sha256) {}
