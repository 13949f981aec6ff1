package cn.portcover.document.layout;

import cn.portcover.document.Heading;
import cn.portcover.domain.Language;
import cn.portcover.domain.document.DocumentNumber;
import cn.portcover.operation.catalogue.Row;
import cn.portcover.operation.port.Primed;
import java.net.URI;
import java.time.Instant;
import java.util.List;

/** A kind of document. The first one that a process draws waits for the fonts to be read. */
public interface Printed extends Primed {
  /** Draws a page with some of everything and throws it away. */
  @Override
  default void prime(Row served) {
    Label label = Label.of("样张", "Sample");
    Value value = Value.own("样张 1");
    Heading heading =
        new Heading(
            new DocumentNumber("PC2026-0000-0000-0000-0000"),
            URI.create("https://portcover.invalid/sample"),
            Instant.EPOCH,
            Language.ZH);
    var column = new Table.Column(label, 1, false);
    Sheet.open(label, heading)
        .section(label)
        .facts(new Facts(Language.ZH).add(label, value).wide(label, value))
        .table(new Table(Language.ZH, List.of(column, column)).row(List.of(value, value)))
        .clauses(List.of(value))
        .note(value)
        .seals(List.of(new Seal(label, value, value)))
        .close();
  }
}
