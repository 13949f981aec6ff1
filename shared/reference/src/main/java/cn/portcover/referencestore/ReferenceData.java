package cn.portcover.referencestore;

import cn.portcover.domain.Language;
import cn.portcover.domain.reference.CollectionStatus;
import cn.portcover.domain.reference.LossCause;
import cn.portcover.domain.reference.PaymentMethod;
import cn.portcover.domain.reference.ReferenceEntry;
import cn.portcover.domain.reference.ReferenceTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the tables of codes: the files below {@code tables/}, tab-separated (code, parent,
 * Chinese, English, other codes), and the codes that the domain itself decides by. NOTICE beside
 * the files says where they come from.
 */
final class ReferenceData {
  private ReferenceData() {}

  /** All tables but the insurers, in the order in which each is shown. */
  static Map<ReferenceTable, List<ReferenceEntry>> all() {
    Map<ReferenceTable, List<ReferenceEntry>> all = new EnumMap<>(ReferenceTable.class);
    for (ReferenceTable table : ReferenceTable.values()) {
      switch (table) {
        case INSURERS -> {}
        case PAYMENT_METHODS -> all.put(table, of(PaymentMethod.values(), PaymentMethod::label));
        case COLLECTION_STATUS ->
            all.put(table, of(CollectionStatus.values(), CollectionStatus::label));
        case LOSS_CAUSES -> all.put(table, of(LossCause.values(), LossCause::label));
        default -> all.put(table, read(table));
      }
    }
    return all;
  }

  private static <E extends Enum<E>> List<ReferenceEntry> of(
      E[] codes, java.util.function.BiFunction<E, Language, String> label) {
    Function<E, ReferenceEntry> entry =
        code ->
            new ReferenceEntry(
                code.name(),
                null,
                label.apply(code, Language.ZH),
                label.apply(code, Language.EN),
                null);
    return Arrays.stream(codes).map(entry).toList();
  }

  private static List<ReferenceEntry> read(ReferenceTable table) {
    String file = "tables/" + table.slug() + ".tsv";
    try (InputStream in = ReferenceData.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("there is no " + file);
      }
      List<ReferenceEntry> entries = new ArrayList<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split("\t", -1))
          .forEach(
              fields ->
                  entries.add(
                      new ReferenceEntry(
                          fields[0],
                          present(fields[1]),
                          fields[2],
                          present(fields[3]),
                          present(fields[4]))));
      return entries;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable String present(String field) {
    return field.isEmpty() ? null : field;
  }
}
