package io.branchline.office.engine.minutes.action;

import io.branchline.office.engine.speech.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a sentence that each hand something out: "I will write to them, and please tell the others." */
final class Parts {
    private static final String WHO =
            "(?:(?:then|also|again|just|maybe|now|of course)[, ]+){0,2}(?:I|we|you|he|she|they|please|let me|feel free|make sure (?:that )?you|if (?:any|some|every)"
                    + "|any(?:one|body)|every(?:one|body)|folks|(?:all |the |our )?(?:[a-z-]+ )?(?:team|group|community|committee|\\w{3,}ers|\\w{3,}ors)"
                    + "|(?-i:[A-Z]\\p{Ll}+)(?: (?:will|can|could|should|to|is|and)\\b|['’]ll))\\b";
    private static final Pattern JOINT = Pattern.compile(
            "(?i)(?<=[.;?!…])\\s+|,?\\s+(?:and|but|so(?! (?:you|they|folks|people|every(?:one|body)) (?:can|could|know|are|have)\\b)|or|because|that(?! (?:\\p{L}+ )?\\p{L}+ can\\b))[, ]+(?="
                    + WHO + ")|,\\s+(?=" + WHO + ")|(?<=[，；。！？])");

    private Parts() {}

    /** The sentence cut before every part but the first that hands something out; one part when only one does. */
    static List<Sentence> of(Sentence sentence, Predicate<String> handsOut) {
        List<Sentence> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (String piece : pieces(sentence.text())) {
            if (handsOut.test(piece) && handsOut.test(part.toString())) {
                parts.add(part(sentence, part));
                part.setLength(0);
            }
            part.append(piece);
        }
        parts.add(part(sentence, part));
        return List.copyOf(parts);
    }

    /** The text cut at its joints; every piece keeps the joint at its end. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        Matcher joint = JOINT.matcher(text);
        int from = 0;
        while (joint.find()) {
            pieces.add(text.substring(from, joint.end()));
            from = joint.end();
        }
        pieces.add(text.substring(from));
        return pieces;
    }

    private static Sentence part(Sentence whole, StringBuilder text) {
        String words = text.toString().strip().replaceAll("(?i),?\\s+(?:and|but|so|or|because|that),?$", "");
        return new Sentence(whole.index(), whole.turn(), whole.speaker(), words, whole.spans());
    }
}
