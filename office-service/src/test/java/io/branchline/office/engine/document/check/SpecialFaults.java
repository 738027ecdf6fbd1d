package io.branchline.office.engine.document.check;

import static io.branchline.office.engine.document.check.Plant.at;
import static io.branchline.office.engine.document.check.PlantedFaultsTest.document;
import static io.branchline.office.engine.document.check.PlantedFaultsTest.written;

import io.branchline.office.engine.document.Samples;
import java.util.List;
import java.util.function.UnaryOperator;

/** Faults of the letter and order formats, clause 10. */
final class SpecialFaults {
    private static final byte[] LETTER = written(Samples.letter());
    private static final byte[] ORDER = written(Samples.order());

    private SpecialFaults() {}

    static void add(List<PlantedFaultsTest.Fault> faults) {
        header(
                faults,
                "letter-mark-colour",
                xml -> xml.replace("w:color w:val=\"FF0000\"", "w:color w:val=\"000000\""));
        header(faults, "letter-mark-face", xml -> xml.replace("方正小标宋简体", "宋体"));
        header(
                faults,
                "letter-rules-missing",
                xml -> xml.replaceAll("(?s)<mc:AlternateContent.*?</mc:AlternateContent>", ""));
        header(faults, "letter-rule-colour", xml -> xml.replace("srgbClr val=\"FF0000\"", "srgbClr val=\"0000FF\""));
        letter(faults, "letter-mark-place", xml -> xml.replaceAll("w:header=\"\\d+\"", "w:header=\"850\""));
        letter(faults, "letter-number-place", at("加急", "w:pos=\"\\d+\"", "w:pos=\"6000\""));
        letter(
                faults,
                "letter-printing",
                at("（此件", line -> line + "<w:p><w:r><w:t>海州市财政局办公室　2026年11月4日印发</w:t></w:r></w:p>"));
        String number = "<w:p><w:r><w:instrText>PAGE</w:instrText></w:r></w:p></w:ftr>";
        faults.add(new PlantedFaultsTest.Fault(
                "letter-first-page",
                Plant.in(
                        LETTER,
                        "word/footer",
                        xml -> xml.contains("PAGE")
                                ? xml
                                : xml.replace("</w:ftr>", number)
                                        .replaceAll("<w:ftr([^>]*)/>", "<w:ftr$1>" + number))));
        order(faults, "order-body-place", at("为做好", "w:before=\"\\d+\"", "w:before=\"0\""));
        order(faults, "stamp-place", at("市长", "w:right=\"\\d+\"", "w:right=\"0\""));
        order(faults, "stamp-date-place", at("2026年11月3日<", "w:right=\"\\d+\"", "w:right=\"200\""));
    }

    private static void header(List<PlantedFaultsTest.Fault> faults, String code, UnaryOperator<String> change) {
        faults.add(new PlantedFaultsTest.Fault(code, Plant.in(LETTER, "word/header", change)));
    }

    private static void letter(List<PlantedFaultsTest.Fault> faults, String code, UnaryOperator<String> change) {
        faults.add(new PlantedFaultsTest.Fault(code, document(LETTER, change)));
    }

    private static void order(List<PlantedFaultsTest.Fault> faults, String code, UnaryOperator<String> change) {
        faults.add(new PlantedFaultsTest.Fault(code, document(ORDER, change)));
    }
}
