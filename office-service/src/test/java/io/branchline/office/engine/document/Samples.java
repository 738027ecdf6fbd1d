package io.branchline.office.engine.document;

import io.branchline.office.engine.document.compose.Composer;
import io.branchline.office.engine.document.docx.DocxWriter;
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
import java.util.List;

/** Documents of an invented city. */
public final class Samples {
    public static final LocalDate DAY = LocalDate.of(2026, 11, 3);
    private static final List<Passage> BODY = List.of(
            Passage.plain("为做好冬季节约用电工作，现就有关事项通知如下："),
            new Passage(1, "一、", "提高认识", null),
            new Passage(2, "（一）", "加强领导。", "各单位要把节约用电摆上日程。"),
            new Passage(3, "1.", "明确责任。", "主要负责同志亲自抓。"),
            new Passage(4, "（1）", null, "每周报送一次情况。"),
            Passage.plain("特此通知。"));

    private Samples() {}

    public static OfficialDocument notice() {
        return document(
                Kind.NOTICE,
                Format.GENERAL,
                new Control(12, Control.Secrecy.SECRET, "1年", Control.Urgency.VERY_URGENT),
                List.of("海州市人民政府"),
                List.of(),
                List.of(new Attachment("任务分工表", List.of()), new Attachment("检查表", List.of(Passage.plain("表格正文。")))),
                new Signing(List.of("海州市人民政府"), DAY, Signing.Manner.SEALED, null, null));
    }

    public static OfficialDocument unsealed(List<String> names) {
        return document(
                Kind.NOTICE,
                Format.GENERAL,
                Control.NONE,
                names,
                List.of(),
                List.of(new Attachment("任务分工表", List.of())),
                new Signing(names, DAY, Signing.Manner.UNSEALED, null, null));
    }

    public static OfficialDocument request(List<String> issuers, List<String> signers) {
        return document(
                Kind.REQUEST,
                Format.GENERAL,
                Control.NONE,
                issuers,
                signers,
                List.of(),
                new Signing(issuers, DAY, Signing.Manner.SEALED, null, null));
    }

    public static OfficialDocument letter() {
        return document(
                Kind.LETTER,
                Format.LETTER,
                new Control(null, null, null, Control.Urgency.URGENT),
                List.of("海州市财政局"),
                List.of(),
                List.of(),
                new Signing(List.of("海州市财政局"), DAY, Signing.Manner.SEALED, null, null));
    }

    public static OfficialDocument order() {
        return document(
                Kind.ORDER,
                Format.ORDER,
                Control.NONE,
                List.of("海州市人民政府"),
                List.of(),
                List.of(),
                new Signing(List.of(), DAY, Signing.Manner.STAMPED, "市长", "张三"));
    }

    public static OfficialDocument minutes() {
        OfficialDocument d = document(
                Kind.MINUTES,
                Format.MINUTES,
                Control.NONE,
                List.of("海州市人民政府"),
                List.of(),
                List.of(),
                new Signing(List.of(), DAY, Signing.Manner.UNSEALED, null, null));
        return new OfficialDocument(
                d.kind(),
                d.format(),
                d.direction(),
                d.control(),
                d.issuers(),
                "海州市人民政府会议纪要",
                "第3期",
                d.signers(),
                "节约用电工作专题会议纪要",
                List.of(),
                d.body(),
                d.attachments(),
                d.signing(),
                null,
                new Attendance(
                        List.of("市政府张三", "市财政局李四", "市发展和改革委员会王五", "市机关事务管理局赵六"), List.of("市教育局钱七"), List.of("市电力公司孙八")),
                d.distribution(),
                null);
    }

    /** A notice with another body. */
    public static OfficialDocument withBody(List<Passage> body) {
        OfficialDocument d = unsealed(List.of("海州市人民政府"));
        return new OfficialDocument(
                d.kind(),
                d.format(),
                d.direction(),
                d.control(),
                d.issuers(),
                d.mark(),
                d.number(),
                d.signers(),
                d.title(),
                d.addressees(),
                body,
                d.attachments(),
                d.signing(),
                d.note(),
                d.attendance(),
                d.distribution(),
                null);
    }

    private static OfficialDocument document(
            Kind kind,
            Format format,
            Control control,
            List<String> issuers,
            List<String> signers,
            List<Attachment> attachments,
            Signing signing) {
        String first = issuers.get(0);
        return new OfficialDocument(
                kind,
                format,
                signers.isEmpty() ? Direction.DOWNWARD : Direction.UPWARD,
                control,
                issuers,
                format == Format.LETTER ? first : first + (format == Format.ORDER ? "令" : "文件"),
                format == Format.ORDER ? "第7号" : "海政发〔2026〕12号",
                signers,
                first + "关于做好冬季节约用电工作的" + kind.word(),
                format == Format.ORDER ? List.of() : List.of("各县、区人民政府", "市政府各部门"),
                BODY,
                attachments,
                signing,
                "此件公开发布",
                Attendance.NONE,
                new Distribution(List.of("市委各部门", "市监委"), "海州市人民政府办公室", DAY.plusDays(1)),
                null);
    }

    /** The written file, parsed back. */
    public static ParsedDocx parsed(OfficialDocument document) {
        return ParsedDocx.of(DocxWriter.write(Composer.compose(document)));
    }
}
