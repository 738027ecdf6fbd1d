package io.branchline.office.engine.document.check.text;

import io.branchline.office.engine.document.finding.Finding;
import io.branchline.office.engine.document.finding.Findings;
import io.branchline.office.engine.document.finding.Rule;
import io.branchline.office.engine.document.layout.Role;
import io.branchline.office.engine.document.recognise.Recognised;
import io.branchline.office.engine.text.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Punctuation, numerals and dates of every paragraph. */
public final class WordingRules implements Rule {
    private static final Pattern DATE = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日");

    @Override
    public void check(Recognised document, Findings findings) {
        for (Recognised.Part part : document.parts()) {
            boolean prose = part.role() == Role.BODY
                    || part.role().name().startsWith("LEVEL")
                    || part.role() == Role.TITLE
                    || part.role() == Role.ATTACHMENT_LIST
                    || part.role() == Role.NOTE;
            if (prose) {
                patterns(part, findings);
                dates(part, findings);
                pairs(part, findings);
            }
        }
    }

    private static void patterns(Recognised.Part part, Findings findings) {
        String text = part.text().replace("\n", "");
        for (Wording rule : Wording.ALL) {
            Matcher matcher = rule.pattern().matcher(text);
            if (matcher.find()) {
                String context =
                        text.substring(Math.max(0, matcher.start() - 4), Math.min(text.length(), matcher.end() + 4));
                String fixed = rule.replacement() == null
                        ? ""
                        : matcher.group().isEmpty()
                                ? ""
                                : rule.pattern().matcher(text).replaceFirst(rule.replacement());
                String required = fixed.isEmpty()
                        ? ""
                        : fixed.substring(
                                Math.min(fixed.length(), Math.max(0, matcher.start() - 4)),
                                Math.min(fixed.length(), matcher.end() + 4));
                findings.add(rule.clause(), rule.code(), rule.severity(), part.line(), context, required, rule.text());
            }
        }
    }

    private static void dates(Recognised.Part part, Findings findings) {
        Matcher matcher = DATE.matcher(part.text());
        while (matcher.find()) {
            try {
                LocalDate.of(
                        Integer.parseInt(matcher.group(1)),
                        Integer.parseInt(matcher.group(2)),
                        Integer.parseInt(matcher.group(3)));
            } catch (DateTimeException impossible) {
                findings.error(
                        "GB/T 15835",
                        "impossible-date",
                        part.line(),
                        matcher.group(),
                        "",
                        new Text("There is no such day.", "日期不存在。"));
            }
        }
    }

    /** Brackets and title marks that are opened are closed within the paragraph. */
    private static void pairs(Recognised.Part part, Findings findings) {
        for (String pair : new String[] {"《》", "〔〕", "【】"}) {
            long open = part.text().chars().filter(c -> c == pair.charAt(0)).count();
            long close = part.text().chars().filter(c -> c == pair.charAt(1)).count();
            if (open != close) {
                findings.add(
                        "GB/T 15834",
                        "unpaired",
                        Finding.Severity.ERROR,
                        part.line(),
                        pair,
                        pair,
                        new Text("A bracket or title mark is not closed.", "括号或书名号不成对。"));
            }
        }
    }
}
