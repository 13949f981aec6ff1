package cn.portcover.reference;

import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.reference.ReferenceEntry;
import cn.portcover.operation.Paging;
import cn.portcover.operation.Work;
import cn.portcover.operation.port.Store;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The insurers that are enrolled, as a table of codes; a dozen or so, so all are looked at. */
final class Insurers {
  private Insurers() {}

  static List<ReferenceEntry> like(String typed, int limit, Work work) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    return all(work).stream()
        .map(Insurers::entry)
        .filter(
            insurer ->
                names(insurer).anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(wanted)))
        .sorted(
            Comparator.comparing((ReferenceEntry insurer) -> !insurer.code().startsWith(wanted))
                .thenComparing(ReferenceEntry::code))
        .limit(limit)
        .toList();
  }

  private static List<Counterparty> all(Work work) {
    List<Counterparty> all = new ArrayList<>();
    String cursor = null;
    do {
      Store.Page<Counterparty> page =
          work.store().list(Counterparty.KIND, Owner.PLATFORM, Map.of(), Paging.MOST, cursor);
      page.items().stream()
          .filter(each -> each.counterpartyKind() == Counterparty.Kind.INSURER)
          .forEach(all::add);
      cursor = page.nextCursor();
    } while (cursor != null);
    return all;
  }

  private static ReferenceEntry entry(Counterparty insurer) {
    return new ReferenceEntry(
        insurer.id().value(), null, insurer.chineseName(), insurer.englishName(), null);
  }

  private static Stream<String> names(ReferenceEntry insurer) {
    return Stream.of(insurer.code(), insurer.chinese(), String.valueOf(insurer.english()));
  }
}
