package cn.portcover.domain.notice;

import cn.portcover.domain.Language;

/**
 * What is to be told, in both languages: whoever reads it may have another than whoever caused it.
 */
public record Announcement(NoticeKind kind, String chinese, String english) {
  public String text(Language language) {
    return language.choose(chinese, english);
  }
}
