package io.branchline.office.engine.document.drafting;

import static io.branchline.office.engine.document.Fault.refusal;
import static io.branchline.office.engine.document.Fault.remark;

import io.branchline.office.engine.document.Fault;
import io.branchline.office.engine.document.official.Direction;
import io.branchline.office.engine.document.official.Format;
import io.branchline.office.engine.document.official.Kind;
import io.branchline.office.engine.document.official.Signing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What must hold before an official document can be drafted, 《党政机关公文处理工作条例》 articles 9, 14, 15 and 19. */
public final class BriefRules {
    private static final int DEEPEST = 4;

    private BriefRules() {}

    /** All faults and remarks, in the order of the document's elements. */
    public static List<Fault> check(OfficialBrief brief) {
        List<Fault> faults = new ArrayList<>();
        head(brief, faults);
        HeadRules.check(brief, faults);
        direction(brief, faults);
        addressees(brief, faults);
        body(brief, faults);
        signing(brief, faults);
        References.check(brief, faults);
        return faults;
    }

    private static void head(OfficialBrief brief, List<Fault> faults) {
        if (brief.issuers().isEmpty() && brief.layout() != Format.MINUTES) {
            faults.add(refusal("/issuers", "missing-issuer", "name the issuing body", "请写明发文机关"));
        }
        if (isBlank(brief.subject()) && isBlank(brief.title()) && brief.kind() != Kind.ORDER) {
            faults.add(refusal("/subject", "missing-subject", "say what it is about, or give the title", "请写明事由或标题"));
        }
        if (brief.control().secrecy() != null && brief.control().copyNumber() == null) {
            faults.add(refusal(
                    "/copyNumber",
                    "missing-copy-number",
                    "a classified document carries a copy number (article 9)",
                    "涉密公文应当标注份号（条例第九条）"));
        }
        if (brief.layout() == Format.ORDER && brief.serial() == null) {
            faults.add(refusal("/serial", "missing-serial", "an order carries a serial number", "命令（令）应当编排令号"));
        }
        if (brief.number() != null && brief.number().year() != brief.date().getYear()) {
            faults.add(remark(
                    "/number/year", "number-year", "the number's year is not that of the date", "发文字号年份与成文日期年份不一致"));
        }
    }

    private static void direction(OfficialBrief brief, List<Fault> faults) {
        boolean up = brief.way() == Direction.UPWARD;
        boolean mayGoUp = brief.kind().isUpward() || brief.kind() == Kind.OPINION || brief.kind() == Kind.LETTER;
        if (up != brief.kind().isUpward() && !(up && mayGoUp)) {
            String way = brief.way().name().toLowerCase(Locale.ROOT);
            faults.add(refusal(
                    "/direction",
                    "wrong-direction",
                    "a " + brief.kind().label().en() + " does not go " + way + " (article 8)",
                    brief.kind().word() + "的行文方向不对（条例第八条）"));
        }
        if (up && brief.signers().isEmpty()) {
            faults.add(refusal(
                    "/signers",
                    "missing-signer",
                    "a document to a superior names who signed it off (签发人, article 9)",
                    "上行文应当标注签发人姓名（条例第九条）"));
        }
        if (up
                && brief.signers().size() > 1
                && brief.signers().size() != brief.issuers().size()) {
            faults.add(refusal(
                    "/signers",
                    "signers-and-issuers",
                    "a joint document to a superior names one signer for each issuer",
                    "联合上行文应当逐一标注各机关签发人"));
        }
    }

    private static void addressees(OfficialBrief brief, List<Fault> faults) {
        int count = brief.addressees().size();
        switch (brief.kind()) {
            case REQUEST -> {
                if (count > 1 || count == 1 && brief.addressees().get(0).matches(".*[、，,；;].*")) {
                    faults.add(refusal(
                            "/addressees",
                            "several-addressees",
                            "a request goes to one superior body only (article 15); others get copies",
                            "请示只能主送一个上级机关（条例第十五条），其他机关用抄送"));
                }
                missingAddressee(count, faults);
            }
            case REPORT, REPLY, MOTION, LETTER -> missingAddressee(count, faults);
            case ANNOUNCEMENT, PUBLIC_NOTICE, COMMUNIQUE -> {
                if (count > 0) {
                    faults.add(refusal(
                            "/addressees",
                            "public-document",
                            "a document made public to everybody has no addressee",
                            "公开发布的" + brief.kind().word() + "不写主送机关"));
                }
            }
            case NOTICE, CIRCULAR -> {
                if (count == 0) {
                    faults.add(remark("/addressees", "missing-addressee", "nobody is addressed", "没有写明主送机关"));
                }
            }
            default -> {}
        }
        brief.addressees().stream()
                .filter(BriefRules::isPerson)
                .findFirst()
                .ifPresent(person -> faults.add(remark(
                        "/addressees",
                        "person-addressed",
                        "documents go to bodies, not to their leaders (article 15)",
                        "不得以本机关名义向机关负责人报送公文（条例第十五条）")));
    }

    private static void missingAddressee(int count, List<Fault> faults) {
        if (count == 0) {
            faults.add(refusal("/addressees", "missing-addressee", "say to whom it goes", "请写明主送机关"));
        }
    }

    private static boolean isPerson(String addressee) {
        return addressee.matches(".*(省长|市长|县长|区长|书记|局长|部长|厅长|处长|主席|总理)");
    }

    private static void body(OfficialBrief brief, List<Fault> faults) {
        boolean empty = brief.points().stream().allMatch(Point::isEmpty)
                && brief.opening().stream().allMatch(Point::isBlank);
        if (empty) {
            faults.add(refusal("/points", "empty-body", "the body is empty", "正文为空"));
        }
        if (brief.points().stream().mapToInt(Point::depth).max().orElse(0) > DEEPEST) {
            faults.add(refusal(
                    "/points", "too-deep", "a body has at most four levels (clause 7.3.3)", "正文结构层次不超过四层（7.3.3）"));
        }
        if (brief.kind() == Kind.REPORT && Requests.in(brief)) {
            faults.add(refusal(
                    "/points",
                    "request-in-report",
                    "a report carries no request (article 15); write a 请示",
                    "不得在报告中夹带请示事项（条例第十五条），请另写请示"));
        }
    }

    private static void signing(OfficialBrief brief, List<Fault> faults) {
        if (brief.layout() == Format.ORDER && brief.signers().isEmpty()) {
            faults.add(refusal("/signers", "missing-signer", "an order names who signs it", "命令（令）应当写明签发人"));
        }
        LocalDate printed = brief.distribution().printed();
        if (printed != null && printed.isBefore(brief.date())) {
            faults.add(refusal(
                    "/printedOn", "printed-before-signed", "it cannot be printed before it is signed", "印发日期不得早于成文日期"));
        }
        if (brief.layout() == Format.MINUTES && brief.manner() == Signing.Manner.SEALED) {
            faults.add(remark("/signing", "no-seal", "minutes carry no seal (article 9)", "纪要不加盖印章（条例第九条）"));
        }
    }

    private static boolean isBlank(@org.jspecify.annotations.Nullable String value) {
        return Point.isBlank(value);
    }
}
