package io.branchline.office.engine.minutes.action;

import io.branchline.office.engine.expression.Expression;
import io.branchline.office.engine.minutes.ActionItem;
import io.branchline.office.engine.minutes.action.task.Task;
import io.branchline.office.engine.minutes.owner.Owner;
import io.branchline.office.engine.minutes.owner.Scene;
import io.branchline.office.engine.speech.Clause;
import io.branchline.office.engine.speech.Fillers;
import io.branchline.office.engine.speech.SpokenLanguage;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An action as a task: what is to be done, in the words that were said, without who hands it out and how. */
final class ActionText {
    private static final Pattern HANDS = Pattern.compile(
            "(?i)\\b(?:I(?:'ll| will|'m going to| am going to|'m gonna)|let me|(?:can|could|would|will) you|please|(?:you|we|he|she|they|[A-Z]\\w+)(?:'ll| will| need to| should|'re going to| are going to| is going to)|make sure|follow up|reach out)\\b"
                    + "|请|麻烦|负责|牵头|跟进|完成|提交|准备|整理");
    private static final Expression CHINESE_LEAD = Expression.of(
            "^(?:(?:那么?|然后|所以说?|接下来|就是|好的?|行|嗯|对|其实|另外|还有|但是|而且|我(?:觉得|想|认为)|的话)[，,、]?|(?:麻烦|辛苦|烦请|请)(?:你|您|各位|大家)?(?:这边)?|(?:你|您|我|我们|咱们|大家)(?:这边)?(?:来|会|将|需要|得|要)(?!不))+");
    private static final int LONGEST = 28;

    private ActionText() {}

    static String of(Scene scene, Owner owner, SpokenLanguage language) {
        String text = Fillers.clean(Clause.of(scene.text(), HANDS, language), language);
        return language == SpokenLanguage.ZH ? chinese(text, owner) : english(scene, owner, text);
    }

    private static String english(Scene scene, Owner owner, String clause) {
        Optional<String> task = Task.in(Fillers.clean(scene.text(), SpokenLanguage.EN));
        String named = task.map(text -> owner.name() == null ? text : ActionItem.lead(owner.name()) + lowered(text))
                .orElseGet(() -> Clause.within(clause, LONGEST));
        boolean another = owner.name() != null && !owner.name().equals(scene.speaker());
        String told =
                another && scene.speaker() != null ? named.replaceAll("\\bme\\b", quoted(scene.speaker())) : named;
        return told.replaceAll("(?i)\\b(?:you (?:guys|all)|y'all|all of you)\\b", "everyone");
    }

    private static String lowered(String text) {
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    private static String quoted(String name) {
        return Matcher.quoteReplacement(name);
    }

    private static String chinese(String text, Owner owner) {
        String bare = text;
        if (owner.words() != null && bare.startsWith(owner.words())) {
            bare = bare.substring(owner.words().length()).replaceFirst("^[，,、]", "");
        }
        bare = CHINESE_LEAD.replaceFirst(bare, "");
        String shown = Clause.firstClauses(bare);
        return shown.replaceAll("[\\p{P}\\s]", "").length() < 4 ? text : shown;
    }
}
