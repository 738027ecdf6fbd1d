package io.branchline.office.engine.document.check;

import static io.branchline.office.engine.document.check.Plant.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.office.engine.document.ParsedDocx;
import io.branchline.office.engine.document.Samples;
import io.branchline.office.engine.document.compose.Composer;
import io.branchline.office.engine.document.correct.Correction;
import io.branchline.office.engine.document.docx.DocxWriter;
import io.branchline.office.engine.document.finding.Finding;
import io.branchline.office.engine.document.official.OfficialDocument;
import io.branchline.office.engine.document.recognise.Recognised;
import io.branchline.office.engine.document.retype.Retyping;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlantedFaultsTest {
    private static final byte[] NOTICE = written(Samples.notice());
    private static final byte[] REQUEST = Plant.in(
            written(Samples.request(List.of("海州市财政局"), List.of("张三"))),
            "word/document.xml",
            xml -> xml.replace("各县、区人民政府，市政府各部门：", "市人民政府："));
    private static final byte[] MINUTES = written(Samples.minutes());
    private static final String BODY = "为做好";

    /** A file with one fault, and the code it must be found by. */
    record Fault(String code, byte[] file) {
        @Override
        public String toString() {
            return code;
        }
    }

    @ParameterizedTest
    @MethodSource("faults")
    void every_planted_fault_is_found(Fault fault) throws Exception {
        assertThat(Checker.check(Checker.read(fault.file())))
                .extracting(Finding::code)
                .contains(fault.code());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void the_corrected_copy_passes(Fault fault) throws Exception {
        Recognised read = Checker.read(fault.file());
        OfficialDocument retyped = Retyping.of(read).orElseThrow();
        assertThat(Checker.check(Checker.read(written(retyped))))
                .filteredOn(finding -> !NEEDS_A_PERSON.contains(finding.code()))
                .isEmpty();
    }

    /** What no machine can know: which day, which body, which kind was meant. */
    private static final List<String> NEEDS_A_PERSON = List.of(
            "impossible-date",
            "no-kind",
            "kind-missing",
            "printed-before-signed",
            "signer-missing",
            "unpaired",
            "mixed-number",
            "date-missing",
            "addressee-missing",
            "request-in-report");

    @ParameterizedTest
    @MethodSource("faults")
    void what_the_copy_leaves_open_is_said_in_the_finding(Fault fault) throws Exception {
        Correction correction = Correction.of(Checker.read(fault.file()));
        assertThat(correction.findings())
                .filteredOn(finding -> finding.code().equals(fault.code()))
                .allSatisfy(finding ->
                        assertThat(correction.needsPerson(finding)).isEqualTo(NEEDS_A_PERSON.contains(fault.code())));
    }

    @Test
    void a_copy_never_makes_up_a_date() throws Exception {
        byte[] undated = document(NOTICE, at("2026年11月3日<", line -> ""));
        OfficialDocument copy = Retyping.of(Checker.read(undated)).orElseThrow();
        assertThat(copy.signing().date()).isNull();
        assertThat(copy.signing().names()).containsExactly("海州市人民政府");
        assertThat(ParsedDocx.of(written(copy)).line("　　　　年　　月　　日").alignment()).isEqualTo("right");
    }

    @Test
    void further_addressees_of_a_request_get_copies() throws Exception {
        byte[] several = document(REQUEST, at("市人民政府：", "市人民政府：", "市人民政府、市财政局："));
        OfficialDocument copy = Retyping.of(Checker.read(several)).orElseThrow();
        assertThat(copy.addressees()).containsExactly("市人民政府");
        assertThat(copy.distribution().copies()).contains("市财政局");
    }

    @Test
    void right_documents_raise_no_alarm() throws Exception {
        for (OfficialDocument document : List.of(
                Samples.notice(),
                Samples.unsealed(List.of("海州市发展和改革委员会")),
                Samples.letter(),
                Samples.order(),
                Samples.minutes())) {
            assertThat(Checker.check(Checker.read(written(document))))
                    .as(document.kind().name())
                    .isEmpty();
        }
    }

    @Test
    void sixty_and_more_rules_are_tried() {
        assertThat(faults().map(Fault::code).distinct().count()).isGreaterThanOrEqualTo(60);
    }

    static Stream<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        page(faults);
        head(faults);
        title(faults);
        body(faults);
        attachments(faults);
        signing(faults);
        foot(faults);
        wording(faults);
        elements(faults);
        SpecialFaults.add(faults);
        return faults.stream();
    }

    private static void page(List<Fault> faults) {
        notice(faults, "page-width", swap("w:w=\"11906\"", "w:w=\"12240\""));
        notice(faults, "page-height", swap("w:h=\"16838\"", "w:h=\"15840\""));
        notice(faults, "margin-top", swap("w:top=\"2098\"", "w:top=\"1440\""));
        notice(faults, "margin-left", swap("w:left=\"1587\"", "w:left=\"1800\""));
        notice(faults, "type-width", swap("w:right=\"1474\"", "w:right=\"1800\""));
        notice(faults, "type-height", swap("w:bottom=\"1984\"", "w:bottom=\"1440\""));
        notice(faults, "lines-per-page", swap("w:line=\"579\"", "w:line=\"480\""));
        notice(faults, "characters-per-line", swap("<w:spacing w:val=\"-5\"/>", ""));
    }

    private static void head(List<Fault> faults) {
        notice(faults, "copy-number-digits", at("000012", "000012", "12"));
        notice(faults, "copy-number-size", at("000012", "w:sz w:val=\"32\"", "w:sz w:val=\"28\""));
        notice(faults, "secrecy-face", at("机密", "黑体", "宋体"));
        notice(faults, "secrecy-star", at("机密", "★", ""));
        notice(faults, "urgency-face", at("特急", "黑体", "仿宋"));
        notice(faults, "urgency-word", at("特急", "特急", "急件"));
        notice(
                faults,
                "control-order",
                xml -> xml.replace(">机密★1年<", ">@<").replace(">特急<", ">机密★1年<").replace(">@<", ">特急<"));
        String mark = "海州市人民政府文件";
        notice(faults, "mark-colour", at(mark, "FF0000", "000000"));
        notice(faults, "mark-face", at(mark, "方正小标宋简体", "黑体"));
        notice(faults, "mark-centred", at(mark, "w:jc w:val=\"center\"", "w:jc w:val=\"left\""));
        notice(faults, "mark-place", at(mark, "w:before=\"\\d+\"", "w:before=\"900\""));
        String number = "海政发";
        notice(faults, "number-brackets", at(number, "〔2026〕", "[2026]"));
        notice(faults, "number-year", at(number, "〔2026〕", "〔26〕"));
        notice(faults, "number-zero", at(number, "〕12号", "〕012号"));
        notice(faults, "number-di", at(number, "〕12号", "〕第12号"));
        notice(faults, "number-face", at(number, "仿宋", "黑体"));
        notice(faults, "number-size", at(number, "w:sz w:val=\"32\"", "w:sz w:val=\"28\""));
        notice(faults, "number-place", at(number, "w:before=\"\\d+\"", "w:before=\"200\""));
        notice(faults, "number-centred", at(number, "w:val=\"center\"", "w:val=\"left\""));
        notice(faults, "rule-missing", xml -> xml.replaceAll("<w:pBdr>.*?</w:pBdr>", ""));
        notice(faults, "rule-colour", xml -> xml.replaceAll("(<w:pBdr>.*?)FF0000", "$1000000"));
        notice(
                faults,
                "rule-width",
                xml -> xml.replaceAll("(</w:pBdr>.*?/>.*?/>)", "$1<w:ind w:left=\"1000\" w:right=\"1000\"/>"));
        notice(faults, "rule-place", xml -> xml.replaceAll("(</w:pBdr>.*?w:line=\")\\d+", "$1900"));
        request(faults, "signer-missing", at(number, "签发人：|张三", ""));
        request(faults, "signer-colon", at(number, "签发人：", "签发人:"));
        request(faults, "signer-face", at(number, "楷体", "仿宋"));
        request(faults, "number-indent", at(number, "w:left=\"\\d+\"", "w:left=\"0\""));
    }

    private static void title(List<Fault> faults) {
        String title = "关于做好";
        notice(faults, "title-face", at(title, "方正小标宋简体", "宋体"));
        notice(faults, "title-size", at(title, "w:sz w:val=\"44\"", "w:sz w:val=\"36\""));
        notice(faults, "title-centred", at(title, "w:val=\"center\"", "w:val=\"left\""));
        notice(faults, "title-place", at(title, "w:before=\"\\d+\"", "w:before=\"100\""));
        notice(faults, "title-stop", at(title, "的通知", "的通知。"));
        notice(faults, "no-kind", at(title, "的通知", "的请示报告"));
        notice(faults, "kind-missing", at(title, "的通知", ""));
        notice(faults, "title-shape", at(title, "关于做好", "关于</w:t><w:br/><w:t>做好"));
        String addressee = "各县、区";
        notice(faults, "addressee-place", at(addressee, "w:before=\"\\d+\"", "w:before=\"0\""));
        notice(faults, "addressee-indent", at(addressee, "w:firstLine=\"0\"", "w:firstLine=\"632\""));
        notice(faults, "addressee-colon", at(addressee, "：", ":"));
        notice(faults, "addressee-face", at(addressee, "仿宋", "黑体"));
    }

    private static void body(List<Fault> faults) {
        notice(faults, "body-face", at(BODY, "仿宋", "宋体"));
        notice(faults, "body-size", at(BODY, "w:sz w:val=\"32\"", "w:sz w:val=\"28\""));
        notice(faults, "paragraph-indent", at(BODY, "w:firstLine=\"\\d+\"", "w:firstLine=\"0\""));
        notice(faults, "level-1-mark", at("一、", "一、", "一."));
        notice(faults, "level-1-face", at("一、", "黑体", "仿宋"));
        notice(faults, "level-2-mark", at("（一）", "（一）", "（一）、"));
        notice(
                faults,
                "level-2-face",
                at(
                        "（一）",
                        paragraph -> paragraph
                                .replaceAll("<w:r>(?!.*<w:r>).*</w:r>", "")
                                .replace("楷体", "仿宋")));
        notice(faults, "level-3-mark", at("1.明确", "1\\.明确", "1、明确"));
        notice(faults, "level-4-mark", at("（1）", "（1）", "(1)"));
        notice(faults, "level-face", at("1.明确", "仿宋", "楷体"));
        notice(faults, "level-sequence", at("一、", "一、", "三、"));
    }

    private static void attachments(List<Fault> faults) {
        String list = "附件：1.";
        notice(faults, "attachment-place", at(list, "w:before=\"\\d+\"", "w:before=\"0\""));
        notice(faults, "attachment-indent", at(list, "w:hanging=\"\\d+\"", "w:hanging=\"1890\""));
        notice(faults, "attachment-colon", at(list, "附件：", "附件:"));
        notice(faults, "attachment-number", at(list, "附件：1\\.", "附件："));
        notice(faults, "attachment-stop", at(list, "分工表", "分工表；"));
        notice(
                faults,
                "attachment-hang",
                at(
                        list,
                        paragraph -> paragraph
                                .replace("任务分工表", "全市公共机构冬季节约用电工作任务分工和完成时限一览表")
                                .replaceAll("w:left=\"\\d+\"", "w:left=\"632\"")
                                .replaceAll("w:hanging=\"\\d+\"", "w:firstLine=\"0\"")));
        notice(faults, "annex-page", at("附件2", "<w:pageBreakBefore[^>]*>", ""));
        notice(faults, "annex-face", at("附件2", "黑体", "仿宋"));
        notice(faults, "annex-size", at("附件2", "w:sz w:val=\"32\"", "w:sz w:val=\"36\""));
        notice(faults, "annex-colon", at("附件2", "附件2", "附件2："));
        notice(faults, "annex-title-place", at("检查表", "w:before=\"\\d+\"", "w:before=\"0\""));
        notice(faults, "annex-title-centred", at("检查表", "w:jc w:val=\"center\"", "w:jc w:val=\"left\""));
    }

    private static void signing(List<Fault> faults) {
        String date = "2026年11月3日<";
        notice(faults, "date-form", at(date, "11月3日", "11月03日"));
        notice(faults, "date-place", at(date, "w:right=\"\\d+\"", "w:right=\"0\""));
        notice(faults, "signature-place", at("海州市人民政府<", "w:right=\"\\d+\"", "w:right=\"300\""));
        notice(faults, "signature-distance", at("海州市人民政府<", "w:before=\"\\d+\"", "w:before=\"0\""));
        notice(faults, "note-indent", at("（此件", "w:firstLine=\"\\d+\"", "w:firstLine=\"0\""));
        notice(faults, "note-brackets", at("（此件", "（此件公开发布）", "(此件公开发布)"));
        faults.add(new Fault("roster-face", document(MINUTES, at("出席：", "黑体", "仿宋"))));
        faults.add(new Fault("roster-colon", document(MINUTES, at("出席：", "出席：", "出席:"))));
        faults.add(
                new Fault("roster-indent", document(MINUTES, at("出席：", "w:hanging=\"\\d+\"", "w:hanging=\"1579\""))));
    }

    private static void foot(List<Fault> faults) {
        notice(faults, "colophon-size", at("抄送：", "w:sz w:val=\"28\"", "w:sz w:val=\"24\""));
        notice(faults, "colophon-face", at("抄送：", "仿宋", "宋体"));
        notice(faults, "colophon-indent", at("抄送：", "w:hanging=\"\\d+\"", "w:hanging=\"1120\""));
        notice(faults, "copies-stop", at("抄送：", "市监委。", "市监委"));
        notice(faults, "copies-colon", at("抄送：", "抄送：", "抄送:"));
        notice(faults, "printed-before-signed", xml -> xml.replace("11月4日印发", "11月2日印发"));
        notice(faults, "printing-date", xml -> xml.replace("11月4日印发", "11月04日印发"));
        notice(
                faults,
                "colophon-outer-rule",
                xml -> xml.replaceAll("<w:top w:val=\"single\" w:sz=\"8\"", "<w:top w:val=\"single\" w:sz=\"4\""));
        notice(
                faults,
                "colophon-inner-rule",
                xml -> xml.replaceAll(
                        "<w:insideH w:val=\"single\" w:sz=\"6\"", "<w:insideH w:val=\"single\" w:sz=\"12\""));
        notice(faults, "colophon-place", xml -> xml.replace("<wp:align>bottom</wp:align>", "<wp:align>top</wp:align>"));
        footer(faults, "page-number-missing", xml -> xml.replaceAll("<w:instrText.*?</w:instrText>", ""));
        footer(faults, "page-number-face", xml -> xml.replace("宋体", "仿宋"));
        footer(faults, "page-number-size", xml -> xml.replace("w:sz w:val=\"28\"", "w:sz w:val=\"18\""));
        footer(faults, "page-number-rules", xml -> xml.replace("—", ""));
        footer(faults, "page-number-sides", xml -> xml.replace("w:jc w:val=\"right\"", "w:jc w:val=\"center\""));
        footer(faults, "page-number-indent", xml -> xml.replace("w:right=\"280\"", "w:right=\"0\""));
        notice(faults, "page-number-distance", swap("w:footer=\"1421\"", "w:footer=\"600\""));
    }

    private static void wording(List<Fault> faults) {
        body(faults, "half-comma", "工作,现就");
        body(faults, "half-colon", "工作:现就");
        body(faults, "half-semicolon", "工作;现就");
        body(faults, "half-stop", "工作.现就");
        body(faults, "half-mark", "工作?现就");
        body(faults, "half-exclamation", "工作!现就");
        body(faults, "half-brackets", "工作(含夜间)，现就");
        body(faults, "straight-quotes", "\"光盘\"工作，现就");
        body(faults, "ellipsis", "工作...现就");
        body(faults, "dash", "工作--现就");
        body(faults, "doubled-mark", "工作，，现就");
        body(faults, "nested-title-marks", "《关于印发《办法》的通知》工作，现就");
        body(faults, "inner-space", "工 作，现就");
        body(faults, "cited-number", "工作（国发[2018]8号），现就");
        body(faults, "short-year", "26年11月的工作，现就");
        body(faults, "leading-zero", "2026年01月5日的工作，现就");
        body(faults, "mixed-year", "二0二六年工作，现就");
        body(faults, "mixed-number", "3五个工作，现就");
        body(faults, "year-range", "2026-2030年工作，现就");
        body(faults, "percent-range", "5-10%的工作，现就");
        body(faults, "full-width-digits", "１０项工作，现就");
        body(faults, "impossible-date", "2026年2月30日前的工作，现就");
        body(faults, "hidden-characters", "工\u200B作，现就");
        body(faults, "hidden-characters", "工\u00A0作，现就");
        body(faults, "hidden-characters", "\u202E工作\u202C，现就");
        notice(faults, "hidden-characters", at("关于做好", "的通知", "的通\uFEFF知"));
        notice(faults, "hidden-characters", at("各县、区", "市政府", "市\u2060政府"));
        body(faults, "unpaired", "《办法的工作，现就");
        request(faults, "several-addressees", at("市人民政府：", "市人民政府：", "市人民政府，市财政局："));
        request(faults, "several-addressees", at("市人民政府：", "市人民政府：", "市财政局、市审计局："));
        request(faults, "form-of-address", at(BODY, "工作，现就", "你局支持的工作，现就"));
        request(faults, "request-closing", xml -> xml);
    }

    private static void elements(List<Fault> faults) {
        notice(faults, "secrecy-size", at("机密", "w:sz w:val=\"32\"", "w:sz w:val=\"28\""));
        notice(faults, "title-break", at("关于做好", "工作的通知", "工作</w:t><w:br/><w:t>的通知"));
        notice(
                faults,
                "attachment-unlisted",
                xml -> at("2.检查表", line -> "").apply(at("附件：1.", line -> "").apply(xml)));
        notice(
                faults,
                "attachment-count",
                at("附件2", label -> label.replace("附件2", "附件1") + label + label.replace("附件2", "附件3")));
        notice(
                faults,
                "colophon-rules",
                xml -> xml.replaceAll("<w:tbl>.*?</w:tblGrid>", "")
                        .replaceAll("<w:trPr>.*?</w:trPr>|<w:tcPr>.*?</w:tcPr>|</?w:tr>|</?w:tc>|</w:tbl>", ""));
        notice(faults, "colophon-width", swap("<w:tblW w:w=\"8844\"", "<w:tblW w:w=\"6000\""));
        notice(faults, "date-missing", at("2026年11月3日<", line -> ""));
        String right = "<w:p><w:pPr><w:jc w:val=\"right\"/></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>";
        String signed = right.formatted("海州市人民政府") + right.formatted("2026年11月3日");
        faults.add(new Fault("minutes-signed", document(MINUTES, at("特此通知", line -> line + signed))));
        notice(faults, "public-addressee", at("关于做好", "的通知", "的公告"));
        request(faults, "addressee-missing", at("市人民政府：", line -> ""));
        notice(
                faults,
                "request-in-report",
                xml -> at(BODY, "工作，现就", "工作，请批准经费，现就")
                        .apply(at("关于做好", "的通知", "的报告").apply(xml)));
    }

    private static void body(List<Fault> faults, String code, String text) {
        notice(faults, code, at(BODY, "工作，现就", text));
    }

    private static void notice(List<Fault> faults, String code, UnaryOperator<String> change) {
        faults.add(new Fault(code, document(NOTICE, change)));
    }

    private static void request(List<Fault> faults, String code, UnaryOperator<String> change) {
        faults.add(new Fault(code, document(REQUEST, change)));
    }

    private static void footer(List<Fault> faults, String code, UnaryOperator<String> change) {
        faults.add(new Fault(code, Plant.in(NOTICE, "word/footer", change)));
    }

    static byte[] document(byte[] file, UnaryOperator<String> change) {
        return Plant.in(file, "word/document.xml", change);
    }

    private static UnaryOperator<String> swap(String old, String replacement) {
        return xml -> {
            if (!xml.contains(old)) {
                throw new AssertionError(old + " is not there");
            }
            return xml.replace(old, replacement);
        };
    }

    static byte[] written(OfficialDocument document) {
        return DocxWriter.write(Composer.compose(document));
    }
}
