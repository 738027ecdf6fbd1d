package io.branchline.office.engine.document.check.text;

import io.branchline.office.engine.document.finding.Findings;
import io.branchline.office.engine.document.finding.Rule;
import io.branchline.office.engine.document.layout.Role;
import io.branchline.office.engine.document.recognise.Recognised;
import io.branchline.office.engine.text.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A document is printed on the day it is signed or later, clauses 7.3.5.4 and 7.4.3. */
public final class PrintingRules implements Rule {
    private static final Pattern DATE = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日");

    @Override
    public void check(Recognised document, Findings findings) {
        Optional<LocalDate> signed = document.first(Role.DATE).flatMap(part -> date(part.text()));
        for (Recognised.Part row : document.all(Role.COLOPHON)) {
            Optional<LocalDate> printed = row.text().endsWith("印发") ? date(row.text()) : Optional.empty();
            if (signed.isPresent() && printed.isPresent() && printed.get().isBefore(signed.get())) {
                findings.error(
                        "7.4.3",
                        "printed-before-signed",
                        row.line(),
                        printed.get().toString(),
                        ">= " + signed.get(),
                        new Text("It was printed before it was signed.", "印发日期早于成文日期。"));
            }
        }
    }

    private static Optional<LocalDate> date(String text) {
        Matcher matcher = DATE.matcher(text);
        try {
            return matcher.find()
                    ? Optional.of(LocalDate.of(
                            Integer.parseInt(matcher.group(1)),
                            Integer.parseInt(matcher.group(2)),
                            Integer.parseInt(matcher.group(3))))
                    : Optional.empty();
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
