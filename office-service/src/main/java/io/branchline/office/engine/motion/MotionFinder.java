package io.branchline.office.engine.motion;

import io.branchline.office.engine.minutes.Evidence;
import io.branchline.office.engine.minutes.MinutesItem;
import io.branchline.office.engine.speech.Sentence;
import io.branchline.office.engine.speech.Speech;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds motions by the words that make one, and their fate in the forty sentences that follow. */
public final class MotionFinder {
    private static final Pattern MADE = Pattern.compile(
            "(?i)\\bI(?: would|'d)?(?: like to| hereby| so| formally)? (?:move (?:that|to|we|the (?:adoption|approval))|make (?:a|the) motion (?:that|to|for)|propose a motion)\\b"
                    + "|\\bI'd like to make a motion\\b|\\b(?:motion|moved) by \\p{Lu}"
                    + "|^(?:move|motion) to\\b|(?:我|现)(?:正式)?(?:动议|提请表决|提请大会)");
    private static final Pattern NOT_MADE = Pattern.compile(
            "(?i)\\bmove (?:on|to (?:the|a|an|my|our|your|this|that|another|slide|page))\\b|\\bmove to (?-i:\\p{Lu})|\\?$");
    private static final Pattern SECONDED = Pattern.compile(
            "(?i)\\b(?:I(?:'ll| will)? second|second(?:ed)?[.!]?$|seconded by|I'll second)\\b|^second\\b|附议");
    /** The motion named by its matter, such as "the motion for the later start". */
    private static final String OF_MATTER = "\\bmotion (?:for|to|on|about|regarding) [^.;!?]{1,120} ";

    private static final Pattern CARRIED = Pattern.compile(
            "(?i)\\bmotion (?:is |has been |was )?(?:carrie[sd]|passe[sd]|approved|adopted|accepted)\\b|" + OF_MATTER
                    + "(?:carries|passes|has (?:carried|passed)|(?:is|has been) (?:carried|passed|approved|adopted|accepted))\\b|\\bthe (?:ayes|yeas) have it\\b"
                    + "|\\b(?:passes|carries|approved) unanimously\\b|\\bunanimously (?:approved|adopted|carried)\\b|\\b(?:it|that) (?:passes|carries)\\b"
                    + "|(?:表决|动议|提案|议案)(?:获得?)?(?:一致)?通过|一致通过");
    private static final Pattern LOST = Pattern.compile(
            "(?i)\\bmotion (?:is |has |was )?(?:fails?|failed|lost|defeated|rejected|does not (?:pass|carry))\\b|"
                    + OF_MATTER
                    + "(?:has failed|fails|is (?:lost|defeated|rejected)|does not (?:pass|carry))\\b|\\bthe (?:noes|nays) have it\\b|(?:动议|提案|议案|表决)(?:未获?通过|被否决)");
    private static final Pattern POSTPONED = Pattern.compile(
            "(?i)\\bmotion (?:is |was |to be )?(?:tabled|postponed|deferred|referred)\\b|\\bwe(?:'ll| will) table\\b|(?:动议|议案)(?:延期|搁置)");
    private static final Pattern WITHDRAWN =
            Pattern.compile("(?i)\\bwithdraw (?:my|the) motion\\b|\\bmotion (?:is |was )?withdrawn\\b|撤回(?:动议|议案)");
    /** General consent, Robert's Rules section 4:58: nobody answers when the chair asks for objections. */
    private static final Pattern CONSENT =
            Pattern.compile("(?i)\\bwithout objection\\b|\\b(?:hearing|seeing|there being) no objections?\\b");

    private static final Pattern OBJECTIONS_ASKED = Pattern.compile("(?i)\\bobjections?\\b[^.!?]*\\?$");
    private static final Pattern NONE = Pattern.compile("(?i)^(?:(?:hearing|seeing) )?none\\b");
    private static final int REACH = 40;
    /** Later objections are asked to something else. */
    private static final int CONSENT_REACH = 8;

    private MotionFinder() {}

    /** Every motion, in the order they were made. */
    public static List<Motion> find(Speech speech) {
        List<Motion> motions = new ArrayList<>();
        List<Sentence> sentences = speech.sentences();
        for (Sentence sentence : sentences) {
            if (isMotion(sentence.text())) {
                List<Sentence> after = sentences.subList(
                        sentence.index() + 1, Math.min(sentences.size(), sentence.index() + 1 + REACH));
                motions.add(motion(speech, sentence, untilNext(after)));
            }
        }
        return motions;
    }

    private static boolean isMotion(String text) {
        return MADE.matcher(text).find() && !NOT_MADE.matcher(text).find();
    }

    private static List<Sentence> untilNext(List<Sentence> after) {
        for (int i = 0; i < after.size(); i++) {
            if (isMotion(after.get(i).text())) {
                return after.subList(0, i);
            }
        }
        return after;
    }

    private static Motion motion(Speech speech, Sentence made, List<Sentence> after) {
        boolean seconded = false;
        Outcome outcome = Outcome.NOT_STATED;
        List<Sentence> proof = new ArrayList<>(List.of(made));
        for (int i = 0; i < after.size(); i++) {
            Sentence sentence = after.get(i);
            seconded |= SECONDED.matcher(sentence.text()).find();
            outcome = i < CONSENT_REACH && isConsent(after, i) ? Outcome.CARRIED : outcome(sentence.text());
            if (outcome != Outcome.NOT_STATED) {
                proof.add(sentence);
                break;
            }
        }
        List<Evidence> evidence = Evidence.of(speech, proof);
        String words = words(made.text());
        return new Motion(
                MinutesItem.id("motion", words, evidence), words, made.speaker(), seconded, outcome, evidence);
    }

    /** From the words that make the motion to the end of the sentence, character by character. */
    private static String words(String text) {
        Matcher made = MADE.matcher(text);
        return made.find() ? text.substring(made.start()).strip() : text.strip();
    }

    private static boolean isConsent(List<Sentence> after, int i) {
        String text = after.get(i).text();
        return CONSENT.matcher(text).find()
                || i > 0
                        && NONE.matcher(text).find()
                        && OBJECTIONS_ASKED.matcher(after.get(i - 1).text()).find();
    }

    private static Outcome outcome(String text) {
        if (WITHDRAWN.matcher(text).find()) {
            return Outcome.WITHDRAWN;
        }
        if (LOST.matcher(text).find()) {
            return Outcome.LOST;
        }
        if (POSTPONED.matcher(text).find()) {
            return Outcome.POSTPONED;
        }
        return CARRIED.matcher(text).find() ? Outcome.CARRIED : Outcome.NOT_STATED;
    }
}
