package io.branchline.office.engine.document.drafting;

import static io.branchline.office.engine.document.Fault.refusal;
import static io.branchline.office.engine.document.Fault.remark;

import io.branchline.office.engine.document.Fault;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a brief refers to: earlier documents by number, and its own attachments. */
final class References {
    private static final Pattern YEAR = Pattern.compile("〔(\\d{4})〕\\s*\\d{1,6}\\s*号");
    private static final Pattern ATTACHMENT = Pattern.compile("附件\\s*(\\d{1,2})?(?![\\d：:])");

    private References() {}

    static void check(OfficialBrief brief, List<Fault> faults) {
        boolean later = texts(brief)
                .flatMap(text -> YEAR.matcher(text).results())
                .anyMatch(year -> Integer.parseInt(year.group(1)) > brief.date().getYear());
        if (later) {
            faults.add(refusal(
                    "/date",
                    "dated-before-reference",
                    "it is dated before a document that it refers to was issued",
                    "成文日期早于所引用文件的发文年份"));
        }
        int named = texts(brief).mapToInt(References::highest).max().orElse(0);
        if (named > brief.attachments().size()) {
            faults.add(remark(
                    "/attachments",
                    "attachment-not-given",
                    "the text refers to an attachment that is not given",
                    "正文提到的附件没有给出"));
        }
    }

    /** The highest attachment a text refers to; one without a number counts as the first. */
    private static int highest(String text) {
        int highest = 0;
        Matcher matcher = ATTACHMENT.matcher(text);
        while (matcher.find()) {
            highest = Math.max(highest, matcher.group(1) == null ? 1 : Integer.parseInt(matcher.group(1)));
        }
        return highest;
    }

    private static Stream<String> texts(OfficialBrief brief) {
        Stream<String> head = Stream.of(brief.received(), brief.basis()).flatMap(Stream::ofNullable);
        return Stream.concat(
                Stream.concat(head, brief.opening().stream()),
                brief.points().stream().flatMap(References::texts));
    }

    private static Stream<String> texts(Point point) {
        Stream<String> own = Stream.of(point.heading(), point.text()).flatMap(Stream::ofNullable);
        return Stream.concat(own, point.points().stream().flatMap(References::texts));
    }
}
