package io.branchline.office.engine.document.check.rules;

import io.branchline.office.engine.document.finding.Findings;
import io.branchline.office.engine.document.finding.Rule;
import io.branchline.office.engine.document.layout.Role;
import io.branchline.office.engine.document.page.ReadLine;
import io.branchline.office.engine.document.recognise.Recognised;
import io.branchline.office.engine.document.wording.Numbering;
import io.branchline.office.engine.text.Text;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of a level follow each other; each may begin again at one, clause 7.3.3. */
public final class SequenceRules implements Rule {
    private static final Pattern NUMBER = Pattern.compile("^[（(]?([一二三四五六七八九十]{1,3}|\\d{1,2})");

    @Override
    public void check(Recognised document, Findings findings) {
        Map<Role, Integer> last = new EnumMap<>(Role.class);
        for (Recognised.Part part : document.running()) {
            boolean numbered = part.role() == Role.LEVEL_1 || part.role() == Role.LEVEL_2;
            if (!numbered || part.annex() || part.line().place() != ReadLine.Place.FLOW) {
                continue;
            }
            Matcher matcher = NUMBER.matcher(part.text());
            if (!matcher.find()) {
                continue;
            }
            int number = Numbering.value(matcher.group(1));
            int before = last.getOrDefault(part.role(), 0);
            if (number != 1 && number != before + 1) {
                findings.warn(
                        "7.3.3",
                        "level-sequence",
                        part.line(),
                        matcher.group(1),
                        Integer.toString(before + 1),
                        new Text("The numbers of this level do not follow each other.", "结构层次序数不连续。"));
            }
            last.put(part.role(), number);
        }
    }
}
