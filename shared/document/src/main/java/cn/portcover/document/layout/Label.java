package cn.portcover.document.layout;

import cn.portcover.domain.Language;

/** A fixed word of a document in both languages; which stands first is the document's language. */
public record Label(String chinese, String english) {
  public static Label of(String chinese, String english) {
    return new Label(chinese, english);
  }

  public String first(Language language) {
    return language.choose(chinese, english);
  }

  public String second(Language language) {
    return language.choose(english, chinese);
  }
}
