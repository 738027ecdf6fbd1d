package io.branchline.office.engine.document.check.text;

import io.branchline.office.engine.document.finding.Findings;
import io.branchline.office.engine.document.finding.Rule;
import io.branchline.office.engine.document.layout.Role;
import io.branchline.office.engine.document.official.Kind;
import io.branchline.office.engine.document.page.ReadLine;
import io.branchline.office.engine.document.recognise.Recognised;
import io.branchline.office.engine.document.wording.Asking;
import io.branchline.office.engine.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Kind, direction and closing, 《党政机关公文处理工作条例》 articles 8, 9 and 15. */
public final class KindRules implements Rule {
    private static final String KINDS = "决议、决定、命令、公报、公告、通告、意见、通知、通报、报告、请示、批复、议案、函、纪要";
    /** Papers that carry a document's head without being one of the 15 kinds. */
    private static final Pattern OTHER_PAPER = Pattern.compile(
            ".*(答复|回复|解释|办法|规定|方案|规划|纲要|要点|细则|条例|章程|计划|总结|说明|名单|讲话|简报|公示|倡议书|提案|建议|预案|清单|制度|规则|规范)([（(].*[）)])?$");

    private static final Pattern NO_KIND = Pattern.compile(".*(请示报告|申请|申请书|汇报|请求|通知函|汇报材料|情况说明)$");

    @Override
    public void check(Recognised document, Findings findings) {
        title(document, findings);
        Kind kind = document.kind();
        Optional<Recognised.Part> addressee = document.first(Role.ADDRESSEE);
        boolean several =
                addressee.map(part -> part.text().matches(".*[、，,；;].+")).orElse(false);
        if (kind == Kind.REQUEST) {
            if (several) {
                findings.error(
                        "条例15",
                        "several-addressees",
                        addressee.get().line(),
                        addressee.get().text(),
                        "一个主送机关",
                        new Text("A request goes to one body only.", "请示应当一文一事，只写一个主送机关。"));
            }
            if (document.running().stream().noneMatch(part -> Asking.in(part.text()))) {
                findings.error(
                        "条例8",
                        "request-closing",
                        last(document),
                        "-",
                        Asking.CLOSING,
                        new Text("A request ends by asking for a decision.", "请示结尾应当写明请求事项，如“妥否，请批示。”。"));
            }
        }
        if (kind == Kind.REPORT) {
            document.running().stream()
                    .filter(part -> Asking.ofReader(part.text()))
                    .findFirst()
                    .ifPresent(part -> findings.error(
                            "条例15",
                            "request-in-report",
                            part.line(),
                            part.text(),
                            "-",
                            new Text("A report carries no request.", "不得在报告中夹带请示事项。")));
        }
        boolean open = kind == Kind.ANNOUNCEMENT || kind == Kind.PUBLIC_NOTICE || kind == Kind.COMMUNIQUE;
        if (open && addressee.isPresent()) {
            findings.error(
                    "条例9",
                    "public-addressee",
                    addressee.get().line(),
                    addressee.get().text(),
                    "-",
                    new Text("A public document has no addressee.", "公开发布的公文不写主送机关。"));
        }
        boolean delivered = kind == Kind.REPORT && document.first(Role.NUMBER).isPresent();
        boolean addressed = delivered || kind == Kind.REQUEST || kind == Kind.REPLY || kind == Kind.LETTER;
        if (addressed && addressee.isEmpty()) {
            findings.error(
                    "7.3.2", "addressee-missing", null, "-", "主送机关", new Text("Nobody is addressed.", "没有主送机关。"));
        }
        address(document, findings);
    }

    private static void title(Recognised document, Findings findings) {
        List<Recognised.Part> titles = document.all(Role.TITLE);
        if (titles.isEmpty()) {
            return;
        }
        String title = document.title();
        ReadLine line = titles.get(0).line();
        if (title.matches(".*[。，；：.,;:！!]$")) {
            findings.error(
                    "7.3.1",
                    "title-stop",
                    line,
                    title.substring(title.length() - 1),
                    "-",
                    new Text("A title ends without a mark.", "标题末尾不加标点符号。"));
        }
        String bare = title.replaceAll("[。，；：.,;:！!]+$", "");
        if (NO_KIND.matcher(bare).matches()) {
            findings.error(
                    "条例8",
                    "no-kind",
                    line,
                    bare.substring(Math.max(0, bare.length() - 4)),
                    KINDS,
                    new Text("The title names none of the 15 kinds.", "标题使用的文种不在法定15种之内。"));
        } else if (document.kind() == null
                && bare.contains("关于")
                && !OTHER_PAPER.matcher(bare).matches()) {
            findings.error(
                    "条例9",
                    "kind-missing",
                    line,
                    bare.substring(Math.max(0, bare.length() - 4)),
                    KINDS,
                    new Text("The title names no kind.", "标题没有标明文种。"));
        }
    }

    /** To a superior one does not say 你. */
    private static void address(Recognised document, Findings findings) {
        if (document.kind() != Kind.REQUEST && document.kind() != Kind.REPORT) {
            return;
        }
        document.running().stream()
                .filter(part -> part.text().matches("(?s).*(你们|你(局|委|厅|省|市|部|县|办|单位)).*"))
                .findFirst()
                .ifPresent(part -> findings.warn(
                        "称谓",
                        "form-of-address",
                        part.line(),
                        "你",
                        "贵",
                        new Text("A superior is not addressed with 你.", "对上级机关不宜称“你”。")));
    }

    private static @org.jspecify.annotations.Nullable ReadLine last(Recognised document) {
        List<Recognised.Part> running = document.running();
        return running.isEmpty() ? null : running.get(running.size() - 1).line();
    }
}
