package cn.portcover.document.layout;

import cn.portcover.domain.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfTemplate;

/** A table of contents, whose page numbers are written when the sections begin. */
final class Contents {
  private static final float WIDTH = 30;
  private final Map<Label, PdfTemplate> awaited = new HashMap<>();

  PdfPTable table(List<Label> sections, Language language, PdfContentByte canvas) {
    Table table =
        new Table(
            language,
            List.of(
                new Table.Column(Label.of("序号", "No."), 10, false),
                new Table.Column(Label.of("单证名称", "Document"), 78, false),
                new Table.Column(Label.of("页码", "Page"), 12, true)));
    for (int i = 0; i < sections.size(); i++) {
      PdfTemplate page = canvas.createTemplate(WIDTH, Style.BODY.size());
      awaited.put(sections.get(i), page);
      PdfPCell number = new PdfPCell(Image.getInstance(page));
      table.row(
          List.of(Value.own(i + 1 + "."), Value.own(sections.get(i).first(language))), number);
    }
    return table.table();
  }

  void begins(Label section, int page) {
    PdfTemplate place = awaited.remove(section);
    if (place != null) {
      Value number = Value.own(String.valueOf(page));
      Typesetter.draw(place, WIDTH - Typesetter.width(number, Style.BODY), 1, number, Style.BODY);
    }
  }
}
