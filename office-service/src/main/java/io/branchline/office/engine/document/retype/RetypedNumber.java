package io.branchline.office.engine.document.retype;

import io.branchline.office.engine.document.layout.Role;
import io.branchline.office.engine.document.recognise.Recognised;
import io.branchline.office.engine.document.recognise.Shapes;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** The number of an existing document, its year in full and in the brackets of clause 7.2.5. */
final class RetypedNumber {
    private RetypedNumber() {}

    static @Nullable String of(Recognised document) {
        for (Recognised.Part part : document.all(Role.NUMBER)) {
            String text =
                    Shapes.BEFORE_NUMBER.matcher(part.text()).replaceFirst("").strip();
            Matcher matcher = Shapes.NUMBER.matcher(text);
            if (matcher.find()) {
                String year = matcher.group(2).length() == 2 ? "20" + matcher.group(2) : matcher.group(2);
                return matcher.group(1) + "〔" + year + "〕" + Integer.parseInt(matcher.group(4)) + "号";
            }
            if (Shapes.SERIAL.matcher(text).matches()) {
                return text.replaceAll("[（()）\\s]", "");
            }
        }
        return null;
    }
}
