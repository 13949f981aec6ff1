package cn.portcover.domain.application;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The insurer's decision on an application, or its or the platform's end of an offer. */
public record Decision(Instant at, List<Reason> reasons, @Nullable Handler handler) {

  /** Why, by the insurer's code and in words. */
  public record Reason(@Nullable String code, String text) {}

  /** 客户经理: whom to ask. */
  public record Handler(String name, @Nullable String phone, @Nullable String email) {}
}
