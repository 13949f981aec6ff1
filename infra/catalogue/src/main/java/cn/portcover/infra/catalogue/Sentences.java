package cn.portcover.infra.catalogue;

import cn.portcover.domain.Language;
import cn.portcover.domain.Refusal;

/**
 * The sentence of a refusal that needs nothing to be made; the others name what they are about when
 * they occur.
 */
final class Sentences {
  private Sentences() {}

  static String of(Class<? extends Refusal> refusal, Language language) {
    try {
      var constructor = refusal.getDeclaredConstructor();
      constructor.setAccessible(true);
      return constructor.newInstance().sentence(language);
    } catch (NoSuchMethodException e) {
      return language.choose("（视具体情况说明）", "(says what it is about)");
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
