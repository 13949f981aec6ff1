package cn.portcover.domain.record;

import cn.portcover.domain.Language;

/**
 * A status of a record: an {@code UPPER_SNAKE} code with the manuals' label. Implemented by enums.
 */
public interface Status {
  String name();

  String label(Language language);
}
