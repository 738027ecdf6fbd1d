package io.branchline.office.engine.minutes.action;

import io.branchline.office.engine.speech.Fillers;
import io.branchline.office.engine.speech.Sentence;
import io.branchline.office.engine.speech.SpokenLanguage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An action in the words that were said, with the speaker's name where the speaker said I. */
final class ActionText {
    private static final Pattern I_WILL =
            Pattern.compile("\\bI(?:'ll| will|'m going to| am going to|'m gonna)\\b|^(?:Let me|Lemme)\\b");

    private ActionText() {}

    static String of(Sentence sentence, Owner owner, SpokenLanguage language) {
        String text = Fillers.clean(sentence.text(), language);
        boolean self = owner.name() != null && owner.name().equals(sentence.speaker());
        if (language == SpokenLanguage.ZH || !self) {
            return text;
        }
        Matcher will = I_WILL.matcher(text);
        return will.find() ? will.replaceFirst(Matcher.quoteReplacement(owner.name() + " will")) : text;
    }
}
