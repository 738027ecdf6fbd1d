package io.branchline.office.engine.document.check.text;

import io.branchline.office.engine.document.finding.Findings;
import io.branchline.office.engine.document.finding.Rule;
import io.branchline.office.engine.document.layout.Role;
import io.branchline.office.engine.document.page.HiddenCharacters;
import io.branchline.office.engine.document.page.ReadLine;
import io.branchline.office.engine.document.recognise.Recognised;
import io.branchline.office.engine.text.Text;
import java.util.regex.Matcher;

/** Punctuation, numerals and dates of every paragraph. */
public final class WordingRules implements Rule {
    @Override
    public void check(Recognised document, Findings findings) {
        hidden(document, findings);
        for (Recognised.Part part : document.parts()) {
            boolean prose = part.role() == Role.BODY
                    || part.role().name().startsWith("LEVEL")
                    || part.role() == Role.TITLE
                    || part.role() == Role.ATTACHMENT_LIST
                    || part.role() == Role.NOTE;
            if (prose) {
                patterns(part, findings);
                Dates.check(part, findings);
                Pairs.check(part, findings);
            }
        }
    }

    private static void hidden(Recognised document, Findings findings) {
        for (ReadLine line : document.file().concealing()) {
            findings.error(
                    "文字",
                    "hidden-characters",
                    line.withoutHidden(),
                    HiddenCharacters.named(line.text()),
                    "-",
                    new Text("Characters that show nothing stand in the text.", "文字中含有不可见字符。"));
        }
    }

    private static void patterns(Recognised.Part part, Findings findings) {
        String text = part.text().replace("\n", "");
        for (Wording rule : Wording.ALL) {
            Matcher matcher = rule.pattern().matcher(text);
            if (matcher.find() && !(rule.code().equals("inner-space") && !text.matches(".*[，。；].*"))) {
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
}
