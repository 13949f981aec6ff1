package cn.portcover.enquiry;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.enquiry.DivisionChain;
import cn.portcover.domain.enquiry.RegisteredAddress;
import cn.portcover.domain.enquiry.RegisteredAddress.Division;
import cn.portcover.domain.reference.DivisionCode;
import cn.portcover.domain.reference.ReferenceEntry;
import cn.portcover.domain.reference.ReferenceTable;
import cn.portcover.operation.port.ReferenceTables;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Finds the names of an address in the table of divisions (行政区划), link by link. */
@Singleton
final class Divisions {
  private final ReferenceTables tables;

  Divisions(ReferenceTables tables) {
    this.tables = tables;
  }

  /**
   * The address with the names of today.
   *
   * @param wrong to which every link is added that is not in the table, or not where it was said to
   *     be
   */
  RegisteredAddress find(DivisionChain chain, String street, List<FieldError> wrong) {
    return new RegisteredAddress(
        link("province", chain.province(), Optional.empty(), wrong),
        link("city", chain.city(), Optional.of(chain.province()), wrong),
        link("district", chain.district(), Optional.of(chain.city()), wrong),
        street);
  }

  private Division link(
      String field, DivisionCode code, Optional<DivisionCode> in, List<FieldError> wrong) {
    String pointer = "/address/" + field;
    Optional<ReferenceEntry> found = tables.find(ReferenceTable.DIVISIONS, code.value());
    if (found.isEmpty()) {
      wrong.add(FieldError.at(pointer, "division-unknown", code));
    } else if (in.filter(code::equals).isPresent()) {
      if (hasParts(code)) {
        wrong.add(FieldError.at(pointer, "division-too-large", found.get().chinese()));
      }
    } else if (!in.map(DivisionCode::value).equals(Optional.ofNullable(found.get().parent()))) {
      wrong.add(
          FieldError.at(
              pointer,
              "division-not-in",
              found.get().chinese(),
              in.map(DivisionCode::value).orElse("")));
    }
    return new Division(code, found.map(ReferenceEntry::chinese).orElse(""));
  }

  private boolean hasParts(DivisionCode code) {
    return !tables.search(ReferenceTable.DIVISIONS, "", Optional.of(code.value()), 1).isEmpty();
  }
}
