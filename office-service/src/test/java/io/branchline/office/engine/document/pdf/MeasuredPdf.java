package io.branchline.office.engine.document.pdf;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Where every glyph and rule of a PDF lies: millimetres from the upper left corner of its page, sizes in points. */
public final class MeasuredPdf {
    private static final double MM = 25.4 / 72;
    private final List<Letter> letters = new ArrayList<>();
    private final List<Bar> bars = new ArrayList<>();
    private int pages;

    private MeasuredPdf() {}

    /** One glyph; {@code baselineMm} from the page's upper edge. */
    public record Letter(
            int page, String text, double xMm, double baselineMm, double sizePt, double widthMm, int rgb) {}

    /** A filled rectangle. */
    public record Bar(int page, double xMm, double topMm, double widthMm, double heightMm, int rgb) {}

    /** Glyphs on one baseline, from left to right. */
    public record Row(int page, double baselineMm, List<Letter> letters) {
        public String text() {
            StringBuilder text = new StringBuilder();
            letters.forEach(letter -> text.append(letter.text()));
            return text.toString();
        }

        public Letter first() {
            return letters.stream()
                    .filter(letter -> !letter.text().isBlank())
                    .findFirst()
                    .orElseThrow();
        }

        public Letter last() {
            return letters.get(letters.size() - 1);
        }

        public double rightMm() {
            return last().xMm() + last().widthMm();
        }
    }

    public static MeasuredPdf of(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            MeasuredPdf measured = new MeasuredPdf();
            for (PDPage page : document.getPages()) {
                measured.pages++;
                measured.new Reader(page).processPage(page);
            }
            return measured;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int pages() {
        return pages;
    }

    public List<Bar> bars(int page) {
        return bars.stream().filter(bar -> bar.page() == page).toList();
    }

    public List<Row> rows(int page) {
        TreeMap<Long, List<Letter>> lines = new TreeMap<>();
        letters.stream()
                .filter(letter -> letter.page() == page)
                .forEach(letter -> lines.computeIfAbsent(Math.round(letter.baselineMm() * 20), key -> new ArrayList<>())
                        .add(letter));
        return lines.values().stream()
                .map(line -> line.stream()
                        .sorted(Comparator.comparingDouble(Letter::xMm))
                        .toList())
                .map(line -> new Row(page, line.get(0).baselineMm(), line))
                .toList();
    }

    /** The first row that begins so. */
    public Row row(String beginning) {
        for (int page = 1; page <= pages; page++) {
            for (Row row : rows(page)) {
                if (row.text().strip().startsWith(beginning)) {
                    return row;
                }
            }
        }
        throw new AssertionError("no row begins with " + beginning);
    }

    private final class Reader extends PDFGraphicsStreamEngine {
        private Rectangle2D box = new Rectangle2D.Double();

        Reader(PDPage page) {
            super(page);
        }

        @Override
        protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
            double height = getPage().getMediaBox().getHeight();
            letters.add(new Letter(
                    pages,
                    font.toUnicode(code),
                    matrix.getTranslateX() * MM,
                    (height - matrix.getTranslateY()) * MM,
                    matrix.getScalingFactorY(),
                    displacement.getX() * matrix.getScalingFactorX() * MM,
                    rgb()));
        }

        private int rgb() throws IOException {
            return getGraphicsState().getNonStrokingColor().toRGB();
        }

        @Override
        public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
            Path2D path = new Path2D.Double();
            path.moveTo(p0.getX(), p0.getY());
            path.lineTo(p2.getX(), p2.getY());
            box = path.getBounds2D();
        }

        @Override
        public void fillPath(int windingRule) throws IOException {
            double height = getPage().getMediaBox().getHeight();
            bars.add(new Bar(
                    pages,
                    box.getX() * MM,
                    (height - box.getMaxY()) * MM,
                    box.getWidth() * MM,
                    box.getHeight() * MM,
                    rgb()));
        }

        @Override
        public void drawImage(PDImage image) {}

        @Override
        public void clip(int windingRule) {}

        @Override
        public void moveTo(float x, float y) {}

        @Override
        public void lineTo(float x, float y) {}

        @Override
        public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {}

        @Override
        public Point2D getCurrentPoint() {
            return new Point2D.Float();
        }

        @Override
        public void closePath() {}

        @Override
        public void endPath() {}

        @Override
        public void strokePath() {}

        @Override
        public void fillAndStrokePath(int windingRule) {}

        @Override
        public void shadingFill(COSName name) {}
    }
}
