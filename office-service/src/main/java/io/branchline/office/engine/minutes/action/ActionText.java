package io.branchline.office.engine.minutes.action;

import io.branchline.office.engine.minutes.owner.Owner;
import io.branchline.office.engine.minutes.owner.Scene;
import io.branchline.office.engine.speech.Clause;
import io.branchline.office.engine.speech.Fillers;
import io.branchline.office.engine.speech.SpokenLanguage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An action in the words that were said: the clause that hands it out, with a name where the speaker said I or you. */
final class ActionText {
    private static final Pattern HANDS = Pattern.compile(
            "(?i)\\b(?:I(?:'ll| will|'m going to| am going to|'m gonna)|let me|(?:can|could|would|will) you|please|(?:you|we|he|she|they|[A-Z]\\w+)(?:'ll| will| need to| should|'re going to| are going to| is going to)|make sure|follow up|reach out)\\b"
                    + "|请|麻烦|负责|牵头|跟进|完成|提交|准备|整理");
    private static final Pattern I_WILL =
            Pattern.compile("\\bI(?:'ll| will|'m going to| am going to|'m gonna)\\b|^(?:Let me|Lemme)\\b");
    private static final Pattern CALLED =
            Pattern.compile("^\\p{Lu}[\\p{L}'’-]+,?\\s+(?=(?:[Cc]ould|[Cc]an|[Ww]ould|[Ww]ill) you\\b|please\\b)");
    private static final Pattern ASKED = Pattern.compile(
            "^(?:(?:Could|Can|Would|Will) you(?: please)?|Please|You(?:'ll| will))\\s+(?=\\p{L})",
            Pattern.CASE_INSENSITIVE);

    private ActionText() {}

    static String of(Scene scene, Owner owner, SpokenLanguage language) {
        String text = Fillers.clean(Clause.of(scene.text(), HANDS, language), language);
        if (language == SpokenLanguage.ZH || owner.name() == null) {
            return text;
        }
        if (owner.name().equals(scene.speaker())) {
            Matcher will = I_WILL.matcher(text);
            return will.find() ? will.replaceFirst(Matcher.quoteReplacement(owner.name() + " will")) : text;
        }
        String bare = CALLED.matcher(text).replaceFirst("");
        Matcher asked = ASKED.matcher(bare);
        return asked.find()
                ? asked.replaceFirst(Matcher.quoteReplacement(owner.name() + " to "))
                        .replaceFirst("\\?$", ".")
                : text;
    }
}
