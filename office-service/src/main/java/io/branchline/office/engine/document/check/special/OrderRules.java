package io.branchline.office.engine.document.check.special;

import io.branchline.office.engine.document.finding.Findings;
import io.branchline.office.engine.document.finding.Measure;
import io.branchline.office.engine.document.finding.Rule;
import io.branchline.office.engine.document.layout.Role;
import io.branchline.office.engine.document.official.Format;
import io.branchline.office.engine.document.page.ReadLine;
import io.branchline.office.engine.document.recognise.Recognised;
import io.branchline.office.engine.document.standard.Grid;
import io.branchline.office.engine.text.Text;
import java.util.List;

/** The order format: body below its number, stamp and date, clauses 10.2 and 7.3.5.3. */
public final class OrderRules implements Rule {
    private static final double LINES = 0.25;
    private static final double CHARACTERS = 0.5;

    @Override
    public void check(Recognised document, Findings findings) {
        List<Recognised.Part> numbers = document.all(Role.NUMBER);
        if (document.format() != Format.ORDER || numbers.isEmpty()) {
            return;
        }
        ReadLine number = numbers.get(numbers.size() - 1).line();
        boolean titled = document.first(Role.TITLE).isPresent();
        document.running().stream()
                .filter(part -> !titled && part.line().index() > number.index())
                .findFirst()
                .ifPresent(body -> {
                    double lines = document.linesBetween(number, body.line());
                    if (Math.abs(lines - 2) > LINES) {
                        findings.error(
                                "10.2",
                                "order-body-place",
                                body.line(),
                                Measure.print(lines),
                                "2",
                                new Text("The body is two lines below the number.", "令号下空二行编排正文。"));
                    }
                });
        document.all(Role.SIGNATURE).stream()
                .reduce((first, last) -> last)
                .ifPresent(stamp -> fourIn("stamp-place", stamp.line(), findings));
        document.first(Role.DATE).ifPresent(date -> fourIn("stamp-date-place", date.line(), findings));
    }

    private static void fourIn(String code, ReadLine line, Findings findings) {
        double right = line.rightPt() / Grid.CHARACTER_PT;
        if (!line.align().equals("right") || Math.abs(right - 4) > CHARACTERS) {
            findings.error(
                    "7.3.5.3",
                    code,
                    line,
                    Measure.print(right),
                    "4",
                    new Text("The signer's stamp and the date are four characters in.", "签发人签名章和成文日期右空四字编排。"));
        }
    }
}
