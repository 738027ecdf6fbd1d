package io.branchline.office.engine.document.pdf.page;

import io.branchline.office.engine.document.pdf.set.Ink;
import io.branchline.office.engine.document.pdf.set.Placed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.jspecify.annotations.Nullable;

/** One page to draw on. Points, from the page's upper left corner downwards. */
public final class Canvas {
    /** Strokes of an emboldened font grow by this part of the type size. */
    private static final double BOLDER = 0.03;

    private final PDPageContentStream stream;
    private final PDPage page;
    private final @Nullable Tags tags;
    private final double heightPt;

    Canvas(PDPageContentStream stream, PDPage page, @Nullable Tags tags) {
        this.stream = stream;
        this.page = page;
        this.tags = tags;
        this.heightPt = page.getMediaBox().getHeight();
    }

    /** Draws what belongs to an element of the document. */
    public void tagged(Element element, Runnable drawing) {
        if (tags == null) {
            artifact(drawing);
            return;
        }
        run(() -> tags.begin(element, page, stream));
        drawing.run();
        run(stream::endMarkedContent);
    }

    /** The same page for what stands there a second time: screen readers pass over all of it. */
    public Canvas repeating() {
        return new Canvas(stream, page, null);
    }

    /** Draws what screen readers pass over: rules, page numbers. */
    public void artifact(Runnable drawing) {
        run(() -> stream.beginMarkedContent(org.apache.pdfbox.cos.COSName.ARTIFACT));
        drawing.run();
        run(stream::endMarkedContent);
    }

    /** A line of glyphs whose baseline is {@code baselinePt} below the page's edge, {@code leftPt} from its left. */
    public void glyphs(List<Placed> line, double leftPt, double baselinePt) {
        int start = 0;
        for (int i = 1; i <= line.size(); i++) {
            if (i == line.size()
                    || !line.get(i).glyph().ink().equals(line.get(start).glyph().ink())) {
                List<Placed> run = line.subList(start, i);
                run(() -> draw(run, leftPt, baselinePt));
                start = i;
            }
        }
    }

    /** A horizontal rule whose middle is {@code yPt} down. */
    public void rule(double xPt, double yPt, double widthPt, double weightPt, int rgb) {
        bar(xPt, yPt - weightPt / 2, widthPt, weightPt, rgb);
    }

    /** A filled rectangle. */
    public void bar(double xPt, double topPt, double widthPt, double barHeightPt, int rgb) {
        run(() -> {
            colour(rgb);
            stream.addRect((float) xPt, (float) (heightPt - topPt - barHeightPt), (float) widthPt, (float) barHeightPt);
            stream.fill();
        });
    }

    private void draw(List<Placed> run, double leftPt, double baselinePt) throws IOException {
        Ink ink = run.get(0).glyph().ink();
        double scale = ink.widthPercent() / 100.0;
        stream.beginText();
        colour(ink.rgb());
        stream.setFont(ink.font().font(), (float) ink.sizePt());
        stream.setHorizontalScaling(ink.widthPercent());
        stream.setRenderingMode(ink.font().emboldened() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        if (ink.font().emboldened()) {
            stream.setLineWidth((float) (ink.sizePt() * BOLDER));
        }
        stream.newLineAtOffset((float) (leftPt + run.get(0).xPt()), (float) (heightPt - baselinePt));
        List<Object> shown = new ArrayList<>(2 * run.size());
        double x = run.get(0).xPt();
        for (Placed placed : run) {
            double gap = placed.xPt() - x;
            if (Math.abs(gap) > 0.001) {
                shown.add((float) (-gap * 1000 / (ink.sizePt() * scale)));
            }
            shown.add(Character.toString(placed.glyph().drawn()));
            x = placed.xPt() + ink.font().widthOf(placed.glyph().drawn()) * ink.sizePt() * scale;
        }
        stream.showTextWithPositioning(shown.toArray());
        stream.endText();
    }

    private void colour(int rgb) throws IOException {
        float red = (rgb >> 16 & 255) / 255f;
        float green = (rgb >> 8 & 255) / 255f;
        float blue = (rgb & 255) / 255f;
        stream.setNonStrokingColor(red, green, blue);
        stream.setStrokingColor(red, green, blue);
    }

    private interface Drawing {
        void draw() throws IOException;
    }

    private static void run(Drawing drawing) {
        try {
            drawing.draw();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
