package io.branchline.office.engine.document.check.text;

import io.branchline.office.engine.document.finding.Findings;
import io.branchline.office.engine.document.recognise.Recognised;
import io.branchline.office.engine.text.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds days that no calendar has. */
final class Dates {
    private static final Pattern DATE = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日");

    private Dates() {}

    static void check(Recognised.Part part, Findings findings) {
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
}
