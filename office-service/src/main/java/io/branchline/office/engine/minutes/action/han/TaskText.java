package io.branchline.office.engine.minutes.action.han;

import io.branchline.office.engine.expression.Expression;
import io.branchline.office.engine.minutes.action.han.HanVerbs.Deed;
import io.branchline.office.engine.speech.Clause;
import io.branchline.office.engine.speech.Fillers;
import io.branchline.office.engine.speech.SpokenLanguage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A Chinese task as a paper prints it: begins with what is to be done, without particles of talk. */
final class TaskText {
    private static final Expression LEAD = Expression.of(
            "^(?:来(?=\\p{IsHan}{2})(?![自源年])|去(?=\\p{IsHan}{2})(?![年向除])|就|也|要(?![求点素])|得(?!到)|会(?=\\p{IsHan}{2})(?![议后上计场])|将(?=\\p{IsHan}会|尽快|于|在)|这边|那边|回去以后|下来以后|先去)+");
    private static final Expression PARTICLE = Expression.of("(?:吧|啊|呀|哈|嘛|呢|哦|了吧)(?=[，。]|$)");

    /** Asks whether it can be done. */
    private static final Expression FINAL = Expression.of("，?(?:好不好|好吗|行吗|行不行|可以吗|有没有(?:问题|困难))?[？?]$");

    private static final Pattern ME = Pattern.compile("(?<=[帮给发])我(?![们国省市厂校])");

    private TaskText() {}

    /** {@code speaker} stands for "me". */
    static String of(String task, @Nullable String speaker) {
        String deed = FINAL.replaceFirst(LEAD.replaceFirst(task, ""), "");
        int comma = deed.indexOf('，');
        boolean bare = comma > 0
                && HanVerbs.in(deed.substring(0, comma)) == Deed.BARE
                && HanVerbs.in(deed.substring(comma + 1)) == Deed.FULL;
        String plain = PARTICLE.replaceAll(bare ? deed.substring(comma + 1) : deed, "");
        if (speaker != null) {
            plain = ME.matcher(plain).replaceAll(Matcher.quoteReplacement(speaker));
        }
        return Clause.firstClauses(Fillers.clean(plain, SpokenLanguage.ZH));
    }
}
