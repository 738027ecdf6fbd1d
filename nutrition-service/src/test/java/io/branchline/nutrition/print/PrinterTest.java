package io.branchline.nutrition.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.branchline.kit.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrinterTest {
    private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;

    @TempDir
    Path folder;

    @Test
    void englishIsPrintedWithNoFontOnTheMachine() throws IOException {
        Sheet sheet = Sheet.titled(Locale.ENGLISH, "Assessment")
                .paragraph("BMI ≥ 25 kg/m² − 10 × 3 µg & <b>")
                .table(List.of("Name", "Value"), List.of(List.of("Waist", "96 cm")));

        String text = text(printer().pdf(sheet));

        assertThat(text).contains("Assessment", "BMI ≥ 25 kg/m² − 10 × 3 µg & <b>", "Waist 96 cm", "1 / 1");
    }

    @Test
    void chineseIsPrintedWithAChineseFontEmbedded() throws IOException {
        HanFont.writeTo(folder.resolve("gbsn-test.ttf"));
        Sheet sheet = Sheet.titled(ZH, "健康测评").paragraph("体重指数：24.5");

        byte[] pdf = printer().pdf(sheet);

        assertThat(text(pdf)).contains("健康测评", "体重指数", "24.5");
        assertThat(everyFontIsEmbedded(pdf)).isTrue();
    }

    @Test
    void chineseWithoutAFontIsRefusedAndNeverPrintedAsBoxes() {
        Sheet sheet = Sheet.titled(ZH, "健康测评");

        Problem refusal = catchThrowableOfType(Problem.class, () -> printer().pdf(sheet));

        assertThat(refusal.status()).isEqualTo(503);
        assertThat(refusal.code()).isEqualTo("no-font");
        assertThat(refusal.in(ZH, "/x").detail()).contains("健", "U+5065", "branchline.print.font-folders");
    }

    @Test
    void aChineseNameOnAnEnglishSheetNeedsTheFontToo() {
        Sheet sheet = Sheet.titled(Locale.ENGLISH, "Plan of 王芳");

        Problem refusal = catchThrowableOfType(Problem.class, () -> printer().pdf(sheet));

        assertThat(refusal.code()).isEqualTo("no-font");
    }

    @Test
    void aPictographNobodyHasIsWrittenAsItsCodePoint() throws IOException {
        Sheet sheet = Sheet.titled(Locale.ENGLISH, "Plan of Ana \uD83C\uDF4E\uFE0F");

        assertThat(text(printer().pdf(sheet))).contains("Plan of Ana [U+1F34E]").doesNotContain("\uFE0F");
    }

    @Test
    void aLongTableGoesOnOverPagesWithItsHead() throws IOException {
        List<List<String>> rows = java.util.stream.IntStream.range(0, 120)
                .mapToObj(i -> List.of("Row " + i, i + " mg"))
                .toList();
        byte[] pdf = printer().pdf(Sheet.titled(Locale.ENGLISH, "Targets").table(List.of("Nutrient", "Goal"), rows));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isBetween(3, 5);
            assertThat(text(pdf).split("Nutrient Goal", -1)).hasSize(document.getNumberOfPages() + 1);
        }
    }

    @Test
    void chartsArePaintedAsVectorsWithTheirTextInThePage() throws IOException {
        Drawing bars = new BarChart(
                        "Risk",
                        List.of(new BarChart.Bar("Stroke", 8.1, "8.1 %"), new BarChart.Bar("CVD", 14.7, "14.7 %")))
                .draw();

        byte[] pdf = printer().pdf(Sheet.titled(Locale.ENGLISH, "Risks").drawing(bars));

        assertThat(text(pdf)).contains("Stroke", "14.7 %");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getPage(0).getResources().getXObjectNames()).isNotEmpty();
        }
    }

    @Test
    void fontFilesThatAreDamagedArePassedOver() throws IOException {
        Files.write(folder.resolve("a-simhei.ttf"), new byte[] {0, 1, 0, 0, 0, 9, 9, 9});
        Files.write(folder.resolve("b-simhei.ttc"), new byte[] {1, 2, 3});
        HanFont.writeTo(folder.resolve("c.ttf"));

        assertThat(printer().languages()).containsExactly("en", "zh-CN");
    }

    private Printer printer() {
        return new Printer(new Fonts(() -> List.of(folder.toString(), "no-such-folder")));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static boolean everyFontIsEmbedded(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    if (!page.getResources().getFont(name).isEmbedded()) {
                        return false;
                    }
                }
            }
            return true;
        }
    }
}
