package io.branchline.office.engine.document.check;

import static io.branchline.office.engine.document.check.Plant.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.office.engine.document.Samples;
import io.branchline.office.engine.document.compose.Composer;
import io.branchline.office.engine.document.docx.DocxWriter;
import io.branchline.office.engine.document.finding.Finding;
import io.branchline.office.engine.document.retype.Retyping;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same right document as Word, WPS and LibreOffice write it: other markup for the same page raises no alarm. */
class OtherProgramsTest {
    private static final byte[] NOTICE = DocxWriter.write(Composer.compose(Samples.notice()));
    private static final String WORD = "word/document.xml";
    private static final String LINE =
            "<w:r><w:pict><v:line xmlns:v=\"urn:schemas-microsoft-com:vml\" from=\"0,0\" to=\"442pt,0\""
                    + " strokecolor=\"red\" strokeweight=\"1.5pt\"/></w:pict></w:r>";
    private static final String SHAPE = "<w:r><w:drawing><wps:spPr"
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:prstGeom prst=\"line\"/>"
            + "<a:ln w=\"19050\"><a:solidFill><a:srgbClr val=\"FF0000\"/></a:solidFill></a:ln></wps:spPr></w:drawing></w:r>";

    record Variant(String name, byte[] file) {
        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource("variants")
    void right_documents_of_other_programs_raise_no_alarm(Variant variant) throws Exception {
        assertThat(Checker.check(Checker.read(variant.file())))
                .extracting(Finding::code)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("variants")
    void they_too_get_a_corrected_copy(Variant variant) throws Exception {
        assertThat(Retyping.of(Checker.read(variant.file()))).isPresent();
    }

    @Test
    void a_drawn_rule_of_another_colour_is_still_found() throws Exception {
        byte[] blue = Plant.in(NOTICE, WORD, xml -> drawn(xml, SHAPE.replace("FF0000", "0000FF")));
        assertThat(Checker.check(Checker.read(blue))).extracting(Finding::code).containsExactly("rule-colour");
    }

    @Test
    void a_face_of_the_theme_is_judged_by_its_name() throws Exception {
        byte[] themed = Plant.in(NOTICE, WORD, at("为做好", "w:eastAsia=\"仿宋\"", "w:eastAsiaTheme=\"majorEastAsia\""));
        assertThat(Checker.check(Checker.read(themed))).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("body-face");
            assertThat(finding.measured()).isEqualTo("方正小标宋简体");
        });
    }

    static Stream<Variant> variants() {
        List<Variant> variants = new ArrayList<>();
        add(variants, "face by theme", at("为做好", "w:eastAsia=\"仿宋\"", "w:eastAsiaTheme=\"minorEastAsia\""));
        add(variants, "other name of the face", xml -> xml.replace("\"仿宋\"", "\"仿宋_GB2312\""));
        add(
                variants,
                "page break typed before the label",
                at(
                        "附件2",
                        p -> p.replaceAll("<w:pageBreakBefore[^>]*>", "")
                                .replaceFirst("<w:r>", "<w:r><w:br w:type=\"page\"/></w:r><w:r>")));
        add(variants, "page break in a paragraph of its own", xml -> {
            String plain = xml.replaceAll("<w:pageBreakBefore[^>]*>", "");
            int at = plain.lastIndexOf("<w:p>", plain.indexOf(">附件2<"));
            return plain.substring(0, at) + "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>" + plain.substring(at);
        });
        add(variants, "a new section before the annex", xml -> {
            String plain = xml.replaceAll("<w:pageBreakBefore[^>]*>", "");
            int at = plain.lastIndexOf("<w:p>", plain.indexOf(">附件2<"));
            return plain.substring(0, at) + "<w:p><w:pPr><w:sectPr/></w:pPr></w:p>" + plain.substring(at);
        });
        add(
                variants,
                "indents in characters",
                at("为做好", "w:firstLine=\"\\d+\"", "w:firstLineChars=\"200\" w:firstLine=\"560\""));
        add(variants, "white in lines", at("各县、区", "w:before=\"\\d+\"", "w:beforeLines=\"100\" w:before=\"312\""));
        add(variants, "rule drawn in VML", xml -> drawn(xml, LINE));
        add(variants, "rule drawn as a shape", xml -> drawn(xml, SHAPE));
        add(variants, "rule drawn between number and title with a blank line for it", xml -> {
            String drawn = drawn(xml, SHAPE);
            int end = drawn.indexOf("</w:p>", drawn.indexOf(">海政发")) + 6;
            return drawn.substring(0, end)
                    + "<w:p><w:pPr><w:spacing w:line=\"579\" w:lineRule=\"exact\"/></w:pPr></w:p>"
                    + drawn.substring(end);
        });
        add(
                variants,
                "borders on cells",
                xml -> xml.replaceAll("<w:tblBorders>.*?</w:tblBorders>", "")
                        .replaceFirst("(<w:tcPr>)(.*?</w:tcPr>)", "$1" + borders(8, 6) + "$2")
                        .replaceFirst("(?s)(.*<w:tcPr>)(?!<w:tcBorders>)(.*?</w:tcPr>)", "$1" + borders(6, 8) + "$2"));
        add(variants, "colophon as a plain table", xml -> {
            int box = xml.lastIndexOf("<w:p>", xml.indexOf("<mc:AlternateContent"));
            int end = xml.indexOf("</mc:AlternateContent></w:r></w:p>") + "</mc:AlternateContent></w:r></w:p>".length();
            String table = xml.substring(xml.indexOf("<w:tbl>", box), xml.indexOf("</w:tbl>", box) + 8);
            return xml.substring(0, box) + table + "<w:p/>" + xml.substring(end);
        });
        add(variants, "text in inserted and marked runs", at("为做好", "(<w:r>.*</w:r>)", "<w:ins>$1</w:ins>"));
        return variants.stream();
    }

    private static String drawn(String xml, String line) {
        int border = xml.indexOf("<w:pBdr>");
        String plain =
                xml.substring(0, xml.lastIndexOf("<w:p>", border)) + xml.substring(xml.indexOf("</w:p>", border) + 6);
        int number = plain.indexOf("</w:p>", plain.indexOf(">海政发"));
        return plain.substring(0, number) + line + plain.substring(number);
    }

    private static String borders(int top, int bottom) {
        return "<w:tcBorders><w:top w:val=\"single\" w:sz=\"" + top + "\"/><w:bottom w:val=\"single\" w:sz=\"" + bottom
                + "\"/></w:tcBorders>";
    }

    private static void add(List<Variant> variants, String name, UnaryOperator<String> change) {
        variants.add(new Variant(name, Plant.in(NOTICE, WORD, change)));
    }
}
