package io.branchline.office.engine.document.drafting;

import static io.branchline.office.engine.document.Fault.refusal;
import static io.branchline.office.engine.document.Fault.remark;

import io.branchline.office.engine.document.Fault;
import io.branchline.office.engine.document.official.Kind;
import java.util.List;
import java.util.regex.Pattern;

/** What stands in the head must be well formed: secrecy and its period, number, kind in the title (clauses 7.2.2, 7.2.5). */
final class HeadRules {
    private static final Pattern PERIOD = Pattern.compile("[1-9]\\d?年|[1-9]\\d?个月|长期");
    private static final Pattern NOT_A_CODE = Pattern.compile("[〔〕\\[\\]（）()【】\\d]|第|号");

    private HeadRules() {}

    static void check(OfficialBrief brief, List<Fault> faults) {
        String period = brief.control().secrecyPeriod();
        if (period != null && brief.control().secrecy() == null) {
            faults.add(refusal(
                    "/secrecyPeriod", "period-without-secrecy", "a period needs a degree of secrecy", "有保密期限而没有密级"));
        } else if (period != null && !PERIOD.matcher(period).matches()) {
            faults.add(refusal(
                    "/secrecyPeriod",
                    "secrecy-period",
                    "the period is written 1年, 6个月 or 长期 (clause 7.2.2)",
                    "保密期限应写作1年、6个月或者长期（7.2.2）"));
        }
        if (brief.number() != null && NOT_A_CODE.matcher(brief.number().code()).find()) {
            faults.add(refusal(
                    "/number/code",
                    "number-code",
                    "the issuer's code has neither brackets nor digits; year and serial are fields of their own",
                    "发文机关代字不含括号和数字，年份、顺序号另填"));
        }
        if (brief.title() != null) {
            Kind.ofTitle(brief.title().replaceAll("[。；;.，,\\s]+$", ""))
                    .filter(kind -> kind != brief.kind())
                    .ifPresent(kind -> faults.add(remark(
                            "/title",
                            "title-kind",
                            "the title names another kind: " + kind.label().en(),
                            "标题中的文种为" + kind.word() + "，与所选文种不一致")));
        }
    }
}
