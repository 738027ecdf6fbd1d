package io.branchline.office.engine.minutes.action.task;

import io.branchline.office.engine.expression.Expression;
import io.branchline.office.engine.speech.Clause;
import io.branchline.office.engine.speech.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The task in an English sentence: the verb after the words that hand it out, and what belongs to that verb. */
public final class Task {
    private static final String HEDGES =
            "(?:(?:please|also|just|definitely|probably|quickly|then|now|maybe|perhaps|again|actually|certainly|hopefully|kindly|basically|really"
                    + "|at least|of course|try to|try and|look(?:ing)? to|go ahead and|be able to|like to|love to|want to|need to|have to|get to)\\s+)*";
    private static final String WILL =
            "(?:['’]ll|\\s+(?:will|shall|should|can|could|must|gonna|gotta|would)|['’]m (?:going to|gonna)|['’]re (?:going to|gonna)|['’]s (?:going to|gonna)"
                    + "|\\s+(?:am|are|is) (?:going to|gonna)|\\s+(?:needs? to|ha(?:ve|s) to|wants? to|plans? to)|['’]ve got to|['’]d (?:like|love) to)";
    private static final Pattern HANDS = Pattern.compile(
            "(?i)(?:\\b(?:I|we|he|she|they|you(?: guys| all)?|team|teams|committee|group|folks|everyone|everybody|"
                    + "(?-i:[A-Z][\\p{L}'’-]+))" + WILL
                    + "|\\b(?:let me|lemme|let['’]s|let us|please|feel free to|make sure (?:to|that you|that we|you|we)?|do(?:n't| not) forget to|remember to)"
                    + "|\\b(?:can|could|would|will) (?:you|we|somebody|someone|anybody|anyone)(?: guys| all| please)?"
                    + "|\\b(?:have|ask|get|let) (?-i:[A-Z][\\p{L}'’-]++),?(?: to)?"
                    + "|\\b(?:like|love|encourage|ask|want|need|appreciate) (?:for )?(?:you(?: guys| all)?|everyone|folks|everybody|anybody|(?-i:[A-Z][\\p{L}'’-]+)) to"
                    + "|\\b(?:action items?|next steps?|tasks?|homework)(?: here| for (?:me|you|us|(?-i:[A-Z][\\p{L}'’-]+)))? (?:is|are|will be|would be)(?: to)?"
                    + "|\\b(?:I|we|he|she|they|(?-i:[A-Z][\\p{L}'’-]+))(?:['’](?:m|re|s)| am| are| is)"
                    + " (?=(?!talk|think|say|look|get|see|go|try|mov|hav|do)\\w+ing\\b)"
                    + ")\\s*" + HEDGES + "(?:be\\s+(?=\\w+ing\\b))?(?=\\p{L})");
    private static final Pattern END = Pattern.compile(
            "(?<=[.?!;…])(?:\\s|$)|,?\\s+(?:and (?:then|so|I|we|you|they|he|she|it|that|again|if|maybe|yeah)\\b|but\\b|so(?: that)? (?:I|we|you|they|he|she|it|that|yeah)\\b"
                    + "|because\\b|cause\\b|since\\b|which\\b|right\\b,|okay\\b|you know\\b|if that|if you (?:have|want|don't)|if there(?:['’]s| is| are) (?:no|any)\\w*|(?:and )?say,|again,)|\\s+(?=I(?:['’](?:ve|m)| did| do| have| had| was| am| think| guess| know)\\b)|,\\s+(?:I|we|you|they|he|she|it|so|and|that|which)['’ ]");
    /** A verb after which the speaker starts anew. */
    private static final Pattern GIVEN_UP = Pattern.compile("[\\p{L}'’-]+,? (?:I|We|They|You|He|She)(?:['’]\\w+)? ");

    /** "Have the patch out", which is something to be done. */
    private static final Pattern HAVE_READY = Pattern.compile(
            "(?i)have [^,.;]{2,40}? (?:out|ready|done|up|finished|in place|live|written|sent|signed)\\b");

    private static final Pattern WORD = Pattern.compile("^[\\p{L}'’-]+");
    private static final Expression LOOSE = Expression.of(
            "(?i)\\b(?:just|definitely|basically|actually|obviously|literally|hopefully|honestly|kind of|sort of|I (?:think|guess|mean)),?\\s+");
    private static final Expression TAIL = Expression.of(
            "(?i)[\\s,]+(?:(?:as well|too|once again|again|right|okay|guys|or something|or whatever|and so|and|or|so|to|the|a|an|of|for|with|that|in|on|at|if|when|but|as|is|are|like|then|there|I|we|you|our|your|my|this)[\\s,]*)+$");
    private static final Set<String> NO_TASK = Set.of(
            "be", "have", "not", "see", "know", "say", "like", "do", "never", "always", "feel", "hear", "become",
            "need", "want", "name", "mention");
    private static final int LONGEST = 26;
    private static final int CONTENT = 2;

    private Task() {}

    /** The task as an instruction; empty when the sentence has none that can stand alone. */
    public static Optional<String> in(String sentence) {
        Matcher hands = HANDS.matcher(sentence);
        List<String> plain = new ArrayList<>();
        for (int from = 0; hands.find(from); from = hands.start() + 1) {
            String rest = sentence.substring(hands.end());
            Matcher verb = WORD.matcher(rest);
            if (!verb.find()
                    || Character.isUpperCase(rest.charAt(0))
                    || Words.isStopWord(verb.group())
                            && TaskVerbs.base(verb.group()).isEmpty()) {
                continue;
            }
            if (GIVEN_UP.matcher(rest).lookingAt()) {
                continue;
            }
            Optional<String> base = TaskVerbs.base(verb.group());
            String task = said(base.orElse(verb.group()) + rest.substring(verb.end()));
            int least = base.isPresent() ? CONTENT : CONTENT + 1;
            boolean none =
                    NO_TASK.contains(verb.group()) && !HAVE_READY.matcher(rest).lookingAt();
            if (Words.content(task).size() < least || none) {
                continue;
            }
            if (base.isPresent()) {
                return Optional.of(task);
            }
            if (!verb.group().endsWith("ing")) {
                plain.add(task);
            }
        }
        return plain.stream().findFirst();
    }

    /** Up to the end of the clause, or to a joint near the longest length; as a sentence. */
    private static String said(String rest) {
        Matcher end = END.matcher(rest);
        int stop = rest.length();
        while (end.find()) {
            if (Words.content(rest.substring(0, end.start())).size() >= CONTENT) {
                stop = end.start();
                break;
            }
        }
        String text = LOOSE.replaceAll(Clause.within(rest.substring(0, stop), LONGEST), "");
        text = text.replaceAll("[\\s,.;:?!…]+$", "");
        text = TAIL.replaceFirst(text, "").replaceAll("[\\s,.;:?!…]+$", "");
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
    }
}
