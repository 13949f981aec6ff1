package cn.portcover.referencestore.sql;

import cn.portcover.operation.port.Told;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * What is known of an article that is told again.
 *
 * @param content digest of what was told
 */
@MappedEntity("article")
public record KnownArticleRow(
    @Id String id, String content, boolean retracted, long sequence, Instant toldAt) {

  /** Whether it was told by a later message. */
  public boolean isLaterThan(Told told) {
    return sequence == told.sequence() ? toldAt.isAfter(told.at()) : sequence > told.sequence();
  }
}
