package io.branchline.office.engine.document.retype;

import io.branchline.office.engine.document.layout.Role;
import io.branchline.office.engine.document.official.Control;
import io.branchline.office.engine.document.recognise.Recognised;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Copy number, secrecy and urgency of an existing document. */
final class RetypedControl {
    private static final Pattern PERIOD = Pattern.compile("(\\d{1,2}年|\\d{1,2}个月|长期)");

    private RetypedControl() {}

    static Control of(Recognised document) {
        Integer copy = document.first(Role.COPY_NUMBER)
                .map(part -> Integer.valueOf(part.text().replaceAll("\\D", "")))
                .map(number -> Math.min(number, 999_999))
                .orElse(null);
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
}
