package cn.portcover.domain.message;

import cn.portcover.domain.Language;

/** How far the delivery of a message is. */
public enum DeliveryStatus {
  PENDING("待发送", "Pending"),
  DELIVERED("已送达", "Delivered"),
  DEAD("未能送达", "Dead letter");

  private final String chinese;
  private final String english;

  DeliveryStatus(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  public String label(Language language) {
    return language.choose(chinese, english);
  }
}
