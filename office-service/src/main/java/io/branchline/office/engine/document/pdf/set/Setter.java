package io.branchline.office.engine.document.pdf.set;

import io.branchline.office.engine.document.layout.Span;
import io.branchline.office.engine.document.standard.Grid;
import io.branchline.office.engine.document.standard.Size;
import java.util.ArrayList;
import java.util.List;

/** Turns texts into glyphs. Characters that have no shape (controls, joiners, byte order marks) are left out. */
public final class Setter {
    private static final int FULL_WIDTH = 0x2000;
    private final FontSet fonts;

    public Setter(FontSet fonts) {
        this.fonts = fonts;
    }

    /** Text on the grid: Chinese characters a cell wide, others their own width in proportion (clause 5.2.3). */
    public List<Glyph> span(Span span) {
        List<Glyph> glyphs = new ArrayList<>(span.text().length());
        double cell = span.sizePt() == Size.NO_3 ? Grid.CHARACTER_PT : span.sizePt();
        int rgb = span.red() ? Integer.parseInt(Grid.RED, 16) : 0;
        span.text().codePoints().filter(Characters::shown).forEach(c -> {
            SetFont font = fonts.chinese(span.face(), Characters.blankFor(c));
            double width = c >= FULL_WIDTH ? 1 : font.widthOf(Characters.blankFor(c));
            glyphs.add(new Glyph(
                    c,
                    new Ink(font, span.sizePt(), span.widthPercent(), rgb),
                    width * cell * span.widthPercent() / 100));
        });
        return glyphs;
    }

    /** Several spans one after the other. */
    public List<Glyph> spans(List<Span> spans) {
        List<Glyph> glyphs = new ArrayList<>();
        spans.forEach(span -> glyphs.addAll(span(span)));
        return glyphs;
    }

    /** Running text of an English document, Latin first. */
    public List<Glyph> text(String text, boolean bold, double sizePt, int rgb) {
        List<Glyph> glyphs = new ArrayList<>(text.length());
        text.codePoints().filter(Characters::shown).forEach(c -> {
            SetFont font = fonts.latin(bold, Characters.blankFor(c));
            glyphs.add(new Glyph(c, new Ink(font, sizePt, 100, rgb), font.widthOf(Characters.blankFor(c)) * sizePt));
        });
        return glyphs;
    }

    /** From the baseline up to the highest ink of a text, points. */
    public static double inkTop(List<Glyph> glyphs) {
        return glyphs.stream()
                .mapToDouble(glyph ->
                        glyph.ink().font().inkTop(glyph.drawn()) * glyph.ink().sizePt())
                .max()
                .orElse(0);
    }
}
