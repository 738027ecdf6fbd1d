package io.branchline.nutrition.print;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Level;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.w3c.dom.Element;

/** Lays sheets out on A4 pages as PDF, fonts embedded as subsets, charts as vectors. Reads nothing but its fonts. */
@ApplicationScoped
public class Printer {
    /** The media type of what it prints. */
    public static final String PDF = "application/pdf";

    private static final String CSS = new String(Glyphs.resource(Printer.class, "sheet.css"), StandardCharsets.UTF_8);

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final Fonts fonts;

    Printer(Fonts fonts) {
        this.fonts = fonts;
    }

    /** The languages that can be printed on this installation: English always, Chinese with a font for it. */
    public List<String> languages() {
        String chinese = Locale.SIMPLIFIED_CHINESE.toLanguageTag();
        return fonts.hasChinese() ? List.of("en", chinese) : List.of("en");
    }

    /**
     * The sheet as PDF.
     *
     * @throws io.branchline.kit.Problem 503 {@code no-font} when a letter of it has no font on this installation
     */
    public byte[] pdf(Sheet sheet) {
        Glyphs glyphs = Glyphs.of(sheet.xhtml(""), fonts);
        List<Closeable> opened = new ArrayList<>();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream(1 << 16);
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            builder.useFastMode();
            builder.usePdfUaAccessibility(true);
            builder.withProducer("Branchline");
            builder.useUriResolver((base, uri) -> null);
            builder.useObjectDrawerFactory(new Drawings(new DrawingPainter(sheet.drawings())));
            String families = embed(glyphs.faces(), document, builder, opened);
            builder.withHtmlContent(glyphs.printable(sheet.xhtml(CSS.replace("FAMILIES", families))), null);
            builder.toStream(pdf);
            builder.run();
            close(opened);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return pdf.toByteArray();
    }

    private static String embed(
            Set<Face> faces, PDDocument document, PdfRendererBuilder builder, List<Closeable> opened)
            throws IOException {
        List<String> families = new ArrayList<>();
        TrueTypeFont latin = new TTFParser().parse(new RandomAccessReadBuffer(Glyphs.latinFont()));
        opened.add(latin);
        add(latin, "f0", document, builder);
        families.add("f0");
        for (Face face : faces) {
            Face.Opened font = face.open();
            opened.add(font.source());
            String family = "f" + families.size();
            add(font.font(), family, document, builder);
            families.add(family);
        }
        return String.join(",", families);
    }

    private static void add(TrueTypeFont font, String family, PDDocument document, PdfRendererBuilder builder)
            throws IOException {
        PDFontSupplier supplier = new PDFontSupplier(PDType0Font.load(document, font, true));
        builder.useFont(supplier, family, 400, FontStyle.NORMAL, true);
    }

    private static void close(List<Closeable> opened) throws IOException {
        for (Closeable font : opened) {
            font.close();
        }
    }

    private record Drawings(FSObjectDrawer painter) implements FSObjectDrawerFactory {
        @Override
        public FSObjectDrawer createDrawer(Element element) {
            return painter;
        }

        @Override
        public boolean isReplacedObject(Element element) {
            return DrawingPainter.TYPE.equals(element.getAttribute("type"));
        }
    }
}
