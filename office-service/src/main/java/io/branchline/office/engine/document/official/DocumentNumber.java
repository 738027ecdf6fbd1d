package io.branchline.office.engine.document.official;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 发文字号, clause 7.2.5: the issuer's code, the full year in 〔〕, the serial number without leading zeros and without 第.
 *
 * @param serial 1 or more
 */
public record DocumentNumber(String code, int year, int serial) {
    private static final Pattern FORM = Pattern.compile("([\\p{IsHan}]{1,20})〔(\\d{4})〕([1-9]\\d{0,5})号");

    @Override
    public String toString() {
        return code + "〔" + year + "〕" + serial + "号";
    }

    /** The number a text is, if it is written to the clause. */
    public static Optional<DocumentNumber> parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(new DocumentNumber(
                        matcher.group(1), Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3))))
                : Optional.empty();
    }
}
