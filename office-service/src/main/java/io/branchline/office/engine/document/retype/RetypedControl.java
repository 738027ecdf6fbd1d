package io.branchline.office.engine.document.retype;

import io.branchline.office.engine.document.layout.Role;
import io.branchline.office.engine.document.official.Control;
import io.branchline.office.engine.document.recognise.Recognised;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Copy number, secrecy and urgency of an existing document. */
final class RetypedControl {
    private static final Pattern PERIOD = Pattern.compile("(\\d{1,2}年|\\d{1,2}个月|长期)");

    private static final Pattern COPY_NUMBER = Pattern.compile("^(No\\.?)?\\d{1,8}\\t");
    private static final int MOST = 999_999;

    private RetypedControl() {}

    static Control of(Recognised document) {
        Integer copy = copyNumber(document).orElse(null);
        String all = document.parts().stream()
                .filter(part ->
                        part.role() == Role.SECRECY || part.role() == Role.URGENCY || part.role() == Role.NUMBER)
                .map(Recognised.Part::text)
                .reduce("", (a, b) -> a + "\n" + b);
        Control.Secrecy secrecy = null;
        for (Control.Secrecy candidate : Control.Secrecy.values()) {
            secrecy = all.contains(candidate.word()) ? candidate : secrecy;
        }
        Matcher period = PERIOD.matcher(
                document.first(Role.SECRECY).map(Recognised.Part::text).orElse(""));
        Control.Urgency urgency = all.contains("特急") || all.contains("特提")
                ? Control.Urgency.VERY_URGENT
                : all.matches("(?s).*(加急|急件|平急|紧急|\\n急(\\n|$)).*") ? Control.Urgency.URGENT : null;
        return new Control(copy, secrecy, period.find() ? period.group(1) : null, urgency);
    }

    /** On a line of its own, or in letters on that of the document's number. */
    private static Optional<Integer> copyNumber(Recognised document) {
        return document.parts().stream()
                .filter(part -> part.role() == Role.COPY_NUMBER || part.role() == Role.NUMBER)
                .map(part -> part.role() == Role.COPY_NUMBER ? part.text() + "\t" : part.text())
                .filter(text -> COPY_NUMBER.matcher(text).find())
                .map(text ->
                        Integer.valueOf(text.substring(0, text.indexOf('\t')).replaceAll("\\D", "")))
                .map(number -> Math.min(number, MOST))
                .findFirst();
    }
}
