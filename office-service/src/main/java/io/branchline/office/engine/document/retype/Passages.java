package io.branchline.office.engine.document.retype;

import io.branchline.office.engine.document.layout.Role;
import io.branchline.office.engine.document.official.Passage;
import io.branchline.office.engine.document.recognise.Shapes;
import io.branchline.office.engine.document.wording.Numbering;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A paragraph of text as number, heading and text, its number written to clause 7.3.3. */
public final class Passages {
    private static final Pattern NUMBER = Pattern.compile(
            "^\\s*(?:([一二三四五六七八九十]{1,3})\\s*[、.．，,]|[（(]([一二三四五六七八九十]{1,3})[）)][、，.．]?|(\\d{1,2})\\s*[.．、，]|[（(](\\d{1,2})[）)][、，.．]?)\\s*");
    private static final int LONGEST_HEADING = 40;
    private static final int LONGEST_LEAD = 30;

    private Passages() {}

    public static Passage of(String line) {
        Role role = Shapes.level(line);
        Matcher matcher = NUMBER.matcher(line);
        if (role == Role.BODY || !matcher.find()) {
            return Passage.plain(line.strip());
        }
        int level = role.outline();
        String rest = line.substring(matcher.end()).strip();
        String number = number(matcher, level);
        int stop = rest.indexOf('。');
        boolean short1 = rest.length() <= LONGEST_HEADING;
        if (short1 && !rest.matches("(?s).*[。；：！？].*")) {
            return new Passage(level, number, rest, null);
        }
        if (level == 2 && stop == rest.length() - 1 && short1) {
            return new Passage(level, number, rest, null);
        }
        if (level == 2 && stop > 0 && stop <= LONGEST_LEAD && stop < rest.length() - 1) {
            return new Passage(level, number, rest.substring(0, stop + 1), rest.substring(stop + 1));
        }
        return new Passage(level, number, null, rest);
    }

    private static String number(Matcher matcher, int level) {
        return switch (level) {
            case 1 -> matcher.group(1) + "、";
            case 2 -> "（" + matcher.group(2) + "）";
            case 3 -> Numbering.print(3, Integer.parseInt(matcher.group(3)));
            default -> Numbering.print(4, Integer.parseInt(matcher.group(4)));
        };
    }
}
