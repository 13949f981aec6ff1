package cn.portcover.home;

import static cn.portcover.operation.Grant.ANYONE;

import cn.portcover.domain.Language;
import cn.portcover.operation.Operation;
import io.micronaut.http.annotation.Get;
import java.util.List;

/** 服务介绍: the product, who may apply, what is covered, which risks, and how to apply. */
@Operation(
    caller = ANYONE,
    changes = {},
    refuses = {})
final class ReadServiceIntroduction {
  /** A risk or a step by name and in words. */
  record Item(String name, String text) {}

  /** A part of the page. */
  record Section(String heading, List<String> paragraphs) {}

  /** Risks by who brings them about. */
  record Risks(String heading, List<Item> commercial, List<Item> political) {}

  /**
   * @param steps 投保流程, in order
   */
  record IntroductionView(
      String title,
      Section product,
      Section applicants,
      Section cover,
      Risks risks,
      List<Item> steps,
      List<Item> hotlines) {}

  @Get("/service-introduction")
  IntroductionView read(Language language) {
    return ServiceIntroduction.in(language);
  }
}
