package io.branchline.office.engine.document.check;

import static org.assertj.core.api.Assertions.assertThat;

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
import io.branchline.office.engine.document.retype.Passages;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Conventions of published documents that look like faults and are none. */
class ConventionsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 8);

    /** A document by what differs; the body and the annex are lines. */
    record Published(Kind kind, String number, String title, String addressee, String body, String annex) {
        @Override
        public String toString() {
            return title;
        }
    }

    @ParameterizedTest
    @MethodSource("published")
    void conventions_raise_no_alarm(Published one) throws Exception {
        byte[] file = DocxWriter.write(Composer.compose(document(one)));
        assertThat(Checker.check(Checker.read(file))).isEmpty();
    }

    @Test
    void a_date_in_brackets_under_the_title_is_the_date() throws Exception {
        OfficialDocument document =
                document(new Published(Kind.RESOLUTION, "南会发〔2026〕1号", "南湾市供销合作社第三次社员代表大会关于工作报告的决议", "", """
                （2026年4月8日南湾市供销合作社第三次社员代表大会通过）
                大会同意理事会所作的工作报告。
                """, ""));
        OfficialDocument unsigned = new OfficialDocument(
                document.kind(),
                document.format(),
                document.direction(),
                document.control(),
                document.issuers(),
                document.mark(),
                null,
                document.signers(),
                document.title(),
                document.addressees(),
                document.body(),
                document.attachments(),
                new Signing(List.of(), DAY, Signing.Manner.UNSEALED, null, null),
                null,
                document.attendance(),
                document.distribution(),
                null);
        assertThat(Checker.check(Checker.read(DocxWriter.write(Composer.compose(unsigned)))))
                .isEmpty();
    }

    static Stream<Published> published() {
        return Stream.of(
                new Published(
                        Kind.NOTICE,
                        "南政发〔2026〕118号",
                        "南湾市人民政府关于印发《南湾市公共数据授权运营管理办法（试行）》的通知",
                        "各县（市、区）人民政府，市政府各部门、各直属机构",
                        """
                        现将《南湾市公共数据授权运营管理办法（试行）》印发给你们，请结合实际认真贯彻执行。《南湾市人民政府关于印发〈南湾市政务数据共享管理规定〉的通知》（南政发〔2019〕7号）同时废止。
                        """,
                        """
                        第一章　总　则
                        第一条　为规范公共数据授权运营，根据《中华人民共和国数据安全法》、《中华人民共和国个人信息保护法》等法律、法规，制定本办法。
                        第二条　本办法所称“公共数据”，是指（一）机关、事业单位履职中产生的数据；（二）供水、供电、供气等企业产生的数据。
                        第二章　附　则
                        第三条　本办法自2026年5月1日起施行，有效期2年。
                        """),
                new Published(
                        Kind.OPINION,
                        "南政办发〔2026〕6号",
                        "南湾市人民政府办公室关于加快发展第五代移动通信（5G）和工业互联网的实施意见（2026—2028年）",
                        "各县（市、区）人民政府",
                        """
                        为贯彻“十五五”规划，落实2025—2027三年行动安排，现提出以下意见。
                        一、总体要求
                        到2028年，规模以上工业企业上云率达到65%—70%，关键工序数控化率提高3～5个百分点，PM2.5平均浓度降到28微克/立方米以下，R&D经费投入强度达3.2%。
                        二、重点任务
                        （一）建网络。市区每万人5G基站数不少于30个，网络时延为10—20毫秒，覆盖率不低于98.5%。
                        1.统筹建设。新建楼宇按GB/T 50311—2016预留管线，按1:1比例配套电源。
                        （1）8:30—17:30办理，由12345热线7×24小时受理。
                        三、保障措施
                        1.资金。市财政安排1.2亿元，单个项目补助50万—200万元，占比不超过1/3。
                        2.宣传。详见市政府网站（https://www.example.gov.cn/a.html）。
                        """,
                        ""),
                new Published(Kind.REPLY, "南政复〔2026〕31号", "南湾市人民政府关于同意设立第3个省级高新区的批复", "东城区人民政府", """
                        你区《关于恳请设立高新区的请示》（东政〔2026〕9号）收悉。经研究，现批复如下：
                        一、同意设立，总面积12.36平方公里，四至范围为：东至一号路，南至G15高速公路，西至二号路，北至大河。
                        二、你区要依法依规做好报批工作，未经批准不得调整。
                        此复。
                        """, ""),
                new Published(Kind.REPORT, "南财〔2026〕4号", "南湾市财政局关于2025年预算执行情况的报告", "市人民政府", """
                        按照要求，现将2025年预算执行情况报告如下：
                        一、二季度收入增长较快，三、四季度趋稳，全年一般公共预算收入352.8亿元，同比增长5.3%，GDP增长6.1%。
                        上述调整方案已报请批准，并按程序提请审批。专项债券项目由各县区申请核准后实施。
                        特此报告。
                        """, ""),
                new Published(Kind.ANNOUNCEMENT, "2026年第3号", "南湾市市场监督管理局关于2026年第一批食品安全监督抽检情况的公告", "", """
                        近期抽检粮食加工品、乳制品等11大类420批次，合格率98.8%。现将不合格样品情况公告如下：
                        一、甲公司生产的面粉（规格：25kg/袋，批号20260112），脱氧雪腐镰刀菌烯醇检出值为1.3mg/kg，标准值为≤1.0mg/kg。
                        二、乙超市销售的酸奶（150g×4），酵母计数不合格。
                        特此公告。
                        """, ""),
                new Published(Kind.CIRCULAR, "南安委〔2026〕2号", "南湾市安全生产委员会关于“2·17”、“3·05”两起事故的通报", "各成员单位", """
                        2026年2月17日9时40分许，丙公司3号车间起火，造成2人死亡、5人受伤，直接经济损失约860万元。
                        一是隐患排查流于形式；二是应急演练不到位；三是责任不落实。各地要坚持“三管三必须”，做到有章必循、违章必究……确保不再发生同类事故。
                        “安全第一”——这是底线。
                        """, ""),
                new Published(
                        Kind.DECISION, "南政发〔2026〕20号", "南湾市人民政府关于表彰全市劳动模范和先进工作者的决定", "各县（市、区）人民政府，市政府各部门", """
                        市政府决定，授予王明等3名同志“南湾市劳动模范”称号。名单如下：
                        王　明　南湾港务公司班组长
                        欧阳红（女，壮族）　第一中学教师
                        李 强 市公交公司驾驶员
                        孙　尧\u00A0　港务公司 船长
                        希望受表彰的同志再接再厉，再立新功。
                        """, ""),
                new Published(Kind.MOTION, "南政函〔2026〕8号", "南湾市人民政府关于提请审议《南湾市绿化条例（草案）》的议案", "市人民代表大会常务委员会", """
                        《南湾市绿化条例（草案）》已经2026年3月30日市人民政府第42次常务会议讨论通过，现提请审议。
                        """, ""),
                new Published(Kind.LETTER, "南发改函〔2026〕77号", "南湾市发展和改革委员会关于商请提供2020—2025年能耗数据的函", "市统计局", """
                        贵局《关于征求意见的函》（南统函〔2026〕5号）收悉。为做好“十五五”规划编制工作，现商请贵局提供以下数据（纸质版1份、Excel电子版1份）：
                        1.分行业能源消费总量（单位：万吨标准煤）。
                        2.单位GDP能耗降低率（按2020年可比价计算）。
                        以上材料请于2026年4月20日（星期一）前反馈，联系邮箱：data@example.org，传真：（0770）1234567。
                        专此函达，请予支持为盼。
                        """, ""),
                new Published(
                        Kind.NOTICE,
                        "南府办〔2026〕3号",
                        "南湾市人民政府办公室转发市教育局等部门关于进一步做好新市民子女入学工作意见的通知",
                        "各县（市、区）人民政府",
                        """
                        市教育局、市公安局《关于进一步做好新市民子女入学工作的意见》已经市政府同意，现转发给你们，请认真贯彻落实。
                        """,
                        """
                        为保障新市民子女入学，现提出如下意见：
                        一、坚持“两为主”。以流入地政府管理为主、以公办学校为主。
                        （一）材料精简。居住证、劳动合同（或营业执照）二选一。
                        （二）时限明确。每年5月10日—20日登记，6月底前公布。
                        二、强化保障。生均公用经费按小学700元/年、初中900元/年拨付。
                        """));
    }

    private static OfficialDocument document(Published one) {
        boolean upward = one.kind().isUpward();
        String issuer = "南湾市人民政府";
        List<Attachment> annex =
                one.annex().isBlank() ? List.of() : List.of(new Attachment("附件文本。", lines(one.annex())));
        return new OfficialDocument(
                one.kind(),
                one.kind() == Kind.LETTER ? Format.LETTER : Format.GENERAL,
                upward ? Direction.UPWARD : Direction.DOWNWARD,
                Control.NONE,
                List.of(issuer),
                one.kind() == Kind.LETTER ? issuer : issuer + "文件",
                one.number(),
                upward ? List.of("周海") : List.of(),
                one.title(),
                one.addressee().isEmpty() ? List.of() : List.of(one.addressee()),
                lines(one.body()),
                annex,
                new Signing(List.of(issuer), DAY, Signing.Manner.SEALED, null, null),
                "此件公开发布",
                Attendance.NONE,
                new Distribution(List.of("市委办公室，市人大常委会办公室，市政协办公室"), "南湾市人民政府办公室", DAY),
                null);
    }

    private static List<Passage> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).map(Passages::of).toList();
    }
}
