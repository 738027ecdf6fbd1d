package io.branchline.office.engine.document.clause;

import io.branchline.office.engine.document.official.Attachment;
import io.branchline.office.engine.document.official.Attendance;
import io.branchline.office.engine.document.official.Control;
import io.branchline.office.engine.document.official.Direction;
import io.branchline.office.engine.document.official.Distribution;
import io.branchline.office.engine.document.official.Format;
import io.branchline.office.engine.document.official.Kind;
import io.branchline.office.engine.document.official.OfficialDocument;
import io.branchline.office.engine.document.official.Passage;
import io.branchline.office.engine.document.official.Signing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Every kind in every format it may have, each plain, with everything, and of several issuers. */
final class Cases {
    static final LocalDate DAY = LocalDate.of(2026, 3, 9);
    static final String DATE = "2026年3月9日";
    /** Three Chinese characters and six digits, in characters of the grid. */
    static final double DATE_WIDTH = 6;

    private static final List<String> JOINT = List.of("南湾市教育局", "南湾市发展和改革委员会", "南湾市卫生健康委员会");

    private Cases() {}

    /** A document and what it is. */
    record Case(String name, OfficialDocument document) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** What a case adds to its kind and format. */
    enum Feature {
        PLAIN,
        FULL,
        UNSEALED,
        JOINT,
        LONG
    }

    static Stream<Case> all() {
        List<Case> cases = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (Format format : formats(kind)) {
                for (Feature feature : Feature.values()) {
                    if (feature != Feature.JOINT || format == Format.GENERAL) {
                        cases.add(new Case(kind + " " + format + " " + feature, document(kind, format, feature)));
                    }
                }
            }
        }
        return cases.stream();
    }

    private static List<Format> formats(Kind kind) {
        return switch (kind) {
            case ORDER -> List.of(Format.ORDER);
            case MINUTES -> List.of(Format.MINUTES);
            case LETTER, NOTICE, REPLY, CIRCULAR, OPINION -> List.of(Format.GENERAL, Format.LETTER);
            default -> List.of(Format.GENERAL);
        };
    }

    private static OfficialDocument document(Kind kind, Format format, Feature feature) {
        List<String> issuers = feature == Feature.JOINT ? JOINT : List.of(issuer(kind));
        boolean upward = kind.isUpward();
        List<String> people = feature == Feature.JOINT ? List.of("陈晨", "欧阳明", "李响") : List.of("陈晨");
        boolean full = feature == Feature.FULL;
        return new OfficialDocument(
                kind,
                format,
                upward ? Direction.UPWARD : Direction.DOWNWARD,
                full && format != Format.ORDER
                        ? new Control(27, Control.Secrecy.CONFIDENTIAL, "6个月", Control.Urgency.URGENT)
                        : Control.NONE,
                issuers,
                mark(issuers.get(0), format),
                format == Format.ORDER ? "第5号" : format == Format.MINUTES ? "第8期" : "南教发〔2026〕6号",
                upward ? people : List.of(),
                title(kind, feature),
                kind.isPublic() ? List.of() : List.of("市人民政府"),
                body(kind, feature),
                attachments(feature),
                signing(issuers, format, feature),
                full ? "此件公开发布" : null,
                format == Format.MINUTES ? attendance() : Attendance.NONE,
                full || feature == Feature.JOINT ? distribution() : Distribution.NONE,
                null);
    }

    /** Names shorter than the date, as long as it, and longer. */
    private static String issuer(Kind kind) {
        return switch (kind.ordinal() % 3) {
            case 0 -> "南湾市教育局";
            case 1 -> "南湾市卫生健康委员会";
            default -> "市教育局";
        };
    }

    private static String mark(String issuer, Format format) {
        return issuer
                + switch (format) {
                    case GENERAL -> "文件";
                    case LETTER -> "";
                    case ORDER -> "令";
                    case MINUTES -> "会议纪要";
                };
    }

    private static String title(Kind kind, Feature feature) {
        return feature == Feature.LONG
                ? "南湾市教育局关于进一步加强全市中小学校和幼儿园冬春季传染病防控以及校园食品安全管理工作的" + kind.word()
                : "关于做好2026年春季开学工作的" + kind.word();
    }

    private static List<Passage> body(Kind kind, Feature feature) {
        List<Passage> body = new ArrayList<>(List.of(
                Passage.plain("春季学期将于近日开始，根据《中小学校管理办法》，现将有关情况说明如下："),
                new Passage(1, "一、", "检查设施", null),
                new Passage(2, "（一）", "校舍。", "各校在3月20日前查完教室和宿舍，查出的问题逐项登记。"),
                new Passage(3, "1.", null, "屋面和门窗由总务部门查看，2026年上半年修缮率达到98.5%。"),
                new Passage(4, "（1）", null, "漏水的当日报修。"),
                new Passage(1, "二、", "备足教材", null)));
        if (feature == Feature.LONG) {
            body.addAll(Collections.nCopies(12, Passage.plain("各校逐间核对课桌椅数量，登记缺损情况，统一报送采购计划。".repeat(5))));
        }
        if (kind == Kind.REQUEST) {
            body.add(Passage.plain("妥否，请批示。"));
        }
        return body;
    }

    private static List<Attachment> attachments(Feature feature) {
        return switch (feature) {
            case FULL ->
                List.of(
                        new Attachment("南湾市中小学校春季开学前校舍和设施设备安全检查重点项目表", List.of()),
                        new Attachment("教材清单", List.of(Passage.plain("一年级语文、数学各一册。"))),
                        new Attachment("联络人名单", List.of(Passage.plain("各校一人。"))));
            case UNSEALED -> List.of(new Attachment("教材清单", List.of(Passage.plain("一年级语文、数学各一册。"))));
            default -> List.of();
        };
    }

    private static Signing signing(List<String> issuers, Format format, Feature feature) {
        if (format == Format.ORDER) {
            return new Signing(List.of(), DAY, Signing.Manner.STAMPED, "局长", "陈晨");
        }
        if (format == Format.MINUTES) {
            return new Signing(List.of(), DAY, Signing.Manner.UNSEALED, null, null);
        }
        boolean sealed = feature != Feature.UNSEALED;
        return new Signing(issuers, DAY, sealed ? Signing.Manner.SEALED : Signing.Manner.UNSEALED, null, null);
    }

    private static Attendance attendance() {
        return new Attendance(
                List.of("教育局陈晨", "发展和改革委员会欧阳明", "卫生健康委员会李响", "财政局周全", "公安局郑义"), List.of("审计局孙清"), List.of("第一中学吴越"));
    }

    private static Distribution distribution() {
        return new Distribution(List.of("市委办公室", "市人大常委会办公室"), "南湾市教育局办公室", DAY.plusDays(1));
    }
}
