package cn.portcover.infra.bench.document;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** Reads what one of our pages shows, in the order in which it is drawn. */
final class MarksOfPage extends PDFGraphicsStreamEngine {
  private final List<Mark> marks = new ArrayList<>();
  private List<Mark.Step> path = new ArrayList<>();
  private Point2D.Float here = new Point2D.Float();

  private MarksOfPage(PDPage page) {
    super(page);
  }

  static List<Mark> of(PDPage page) throws IOException {
    var reader = new MarksOfPage(page);
    reader.processPage(page);
    return List.copyOf(reader.marks);
  }

  @Override
  protected void showText(byte[] string) throws IOException {
    var state = getGraphicsState();
    PDFont font = Objects.requireNonNull(state.getTextState().getFont());
    Matrix at = getTextMatrix().multiply(state.getCurrentTransformationMatrix());
    var text = new StringBuilder();
    try (var codes = new java.io.ByteArrayInputStream(string)) {
      while (codes.available() > 0) {
        text.append(font.toUnicode(font.readCode(codes)));
      }
    }
    marks.add(
        new Mark.Text(
            Fonts.number(font.getName()),
            state.getTextState().getFontSize(),
            colour(state.getNonStrokingColor()),
            at.getTranslateX(),
            at.getTranslateY(),
            text.toString()));
    super.showText(string);
  }

  private static int colour(PDColor colour) throws IOException {
    return colour.toRGB();
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    path.add(
        new Mark.Step.Box(
            (float) p0.getX(),
            (float) p0.getY(),
            (float) (p2.getX() - p0.getX()),
            (float) (p2.getY() - p0.getY())));
  }

  @Override
  public void moveTo(float x, float y) {
    path.add(new Mark.Step.Move(x, y));
    here = new Point2D.Float(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    path.add(new Mark.Step.Line(x, y));
    here = new Point2D.Float(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.add(new Mark.Step.Curve(x1, y1, x2, y2, x3, y3));
    here = new Point2D.Float(x3, y3);
  }

  @Override
  public @Nullable Point2D getCurrentPoint() {
    return path.isEmpty() ? null : here;
  }

  @Override
  public void closePath() {
    path.add(new Mark.Step.Close());
  }

  @Override
  public void endPath() {
    path = new ArrayList<>();
  }

  @Override
  public void strokePath() throws IOException {
    var state = getGraphicsState();
    marks.add(
        new Mark.Stroked(
            List.copyOf(path), colour(state.getStrokingColor()), state.getLineWidth()));
    endPath();
  }

  @Override
  public void fillPath(int windingRule) throws IOException {
    marks.add(new Mark.Filled(List.copyOf(path), colour(getGraphicsState().getNonStrokingColor())));
    endPath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    throw unexpected("a path filled and stroked");
  }

  @Override
  public void drawImage(PDImage image) {
    throw unexpected("an image");
  }

  @Override
  public void shadingFill(COSName shading) {
    throw unexpected("a shading");
  }

  @Override
  public void clip(int windingRule) {
    throw unexpected("a clip");
  }

  private static IllegalStateException unexpected(String what) {
    return new IllegalStateException(what + " is on the page, which the peer cannot draw");
  }
}
