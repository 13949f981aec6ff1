package cn.portcover.referencestore.sql;

import cn.portcover.domain.reference.ReferenceEntry;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/**
 * A line of a table of codes.
 *
 * @param slug of the table
 * @param place in the table, from 0
 */
@MappedEntity("reference_entry")
public record EntryRow(
    @Id String slug,
    @Id String code,
    @Nullable String parent,
    String chinese,
    @Nullable String english,
    @Nullable String other,
    int place) {

  public ReferenceEntry entry() {
    return new ReferenceEntry(code, parent, chinese, english, other);
  }
}
