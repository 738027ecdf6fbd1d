package io.branchline.office.engine.minutes.action.han;

import io.branchline.office.engine.expression.Expression;
import io.branchline.office.engine.minutes.action.han.Handing.To;
import io.branchline.office.engine.minutes.owner.People;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a Chinese sentence clause by clause: what each hands out, and what belongs to it. */
final class Handings {
    private static final Pattern COMMA =
            Pattern.compile("[，,；;。！!：:]+|(?<=吧)(?=\\p{IsHan}{4})|(?<=\\p{IsHan})\\s+(?=\\p{IsHan})");
    private static final Expression LEAD = Expression.of(
            "^(?:那么|那(?![个些边里样种时天])|然后(?:的话|呢)?|所以说?|好的?(?=[那我你您请]|$)|行(?=[那我你]|$)|嗯|对(?=[我你您]|$)|可以(?=[那我你]|$)|另外(?:的话|呢)?|还有|这样吧?|同时|接下来|最后|首先|其次|就是说?|其实|但是?(?!书)|不过|而且|因此|要不|再就是|包括)+(?=\\p{IsHan}|$)");
    private static final Pattern REACTION = Pattern.compile(
            "^(?:(?:大家|你|各位)?(?:没|有没有|还有)(?:什么)?(?:意见|问题|困难|异议).*|应该(?:没|可以|能|来得及).*|好(?:吧|吗|不好)|对吧|行(?:吗|不行)|可以(?:吗|吧)?|是吧|怎么样|谢谢.*|辛苦.{0,3}|没问题|好的?|明白|收到|(?:太|不然|否则|因为|毕竟|万一).*)$");

    private static final Expression SELF = Expression.of("我(?!们)");
    private static final int SHORT = 9;

    private final People people;
    private final ClauseHandings clauses;

    Handings(People people) {
        this.people = people;
        this.clauses = new ClauseHandings(people);
    }

    /** Everything that the sentence hands out, in its order. */
    List<Handing> in(String sentence, boolean standUp) {
        List<Handing> handings = new ArrayList<>();
        @Nullable String called = null;
        @Nullable String topic = null;
        boolean open = false;
        for (String piece : COMMA.split(sentence)) {
            String clause = LEAD.replaceFirst(piece.strip(), "");
            if (REACTION.matcher(clause).matches() || clause.isBlank()) {
                open = open && clause.isBlank();
                continue;
            }
            Optional<String> vocative = vocative(clause);
            if (vocative.isPresent()) {
                called = vocative.get();
                open = false;
                continue;
            }
            Optional<Handing> handing = clauses.in(clause, called, standUp);
            if (handing.isPresent() && !goesOn(handings, handing.get(), open)) {
                Handing next = handing.get();
                boolean said = open && !next.task().startsWith("由")
                        || next.task().length() > SHORT
                                && HanVerbs.in(next.task().replace(next.who(), "")) == HanVerbs.Deed.FULL
                        || HanVerbs.in(next.task()) != HanVerbs.Deed.BARE
                                && !next.task().startsWith("由");
                handings.add(said || topic == null ? next : next.after(topic));
                open = true;
            } else if (open) {
                int last = handings.size() - 1;
                handings.set(
                        last, handings.get(last).and(handing.map(Handing::task).orElse(clause)));
            }
            topic = clause;
        }
        return handings.stream()
                .filter(handing -> HanVerbs.in(handing.task()) != HanVerbs.Deed.NONE)
                .toList();
    }

    /** A sentence as one task, of whomever it names, else of who says so or is spoken to. */
    Handing whole(String sentence) {
        String text = sentence.replaceFirst("[。！!]$", "");
        List<People.Mention> named = people.in(text);
        if (!named.isEmpty()) {
            String who = named.get(0).words();
            String task = text.startsWith(who) ? text.substring(who.length()).replaceFirst("^[，,、]", "") : text;
            return new Handing(To.PERSON, who, task, false);
        }
        boolean self = SELF.isIn(text);
        String task = self ? text.replaceFirst("^我(?=来|去)", "") : text;
        return new Handing(self ? To.SPEAKER : text.contains("你") ? To.LISTENER : To.US, "", task, false);
    }

    /** What the speaker's side or nobody new does belongs to what was handed out just before. */
    private static boolean goesOn(List<Handing> handings, Handing next, boolean open) {
        if (!open || handings.isEmpty()) {
            return false;
        }
        Handing last = handings.get(handings.size() - 1);
        return last.to() == next.to() && (next.who().isEmpty() || next.who().equals(last.who()));
    }

    private Optional<String> vocative(String clause) {
        return people.in(clause).stream()
                .filter(mention -> mention.from() == 0 && mention.words().length() >= clause.length() - 2)
                .map(People.Mention::words)
                .findFirst();
    }

    /** The names of several joined by 、 one by one. */
    static List<String> each(String who) {
        return List.of(who.split("、"));
    }

    /** The full names for the words that were said. */
    static String names(String who, People people) {
        return each(who).stream()
                .map(word -> Titled.of(word, people.names())
                        .or(() -> people.named(word))
                        .orElse(word))
                .distinct()
                .collect(Collectors.joining("、"));
    }
}
