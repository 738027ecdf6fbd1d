package io.branchline.office.engine.minutes.drafting;

import io.branchline.office.engine.minutes.ActionItem;
import io.branchline.office.engine.minutes.Chapter;
import io.branchline.office.engine.minutes.MeetingHead;
import io.branchline.office.engine.minutes.Minutes;
import io.branchline.office.engine.minutes.MinutesItem;
import io.branchline.office.engine.minutes.QuestionAnswer;
import io.branchline.office.engine.minutes.SpeakerShare;
import io.branchline.office.engine.minutes.action.ActionFinder;
import io.branchline.office.engine.minutes.decision.DecisionFinder;
import io.branchline.office.engine.minutes.decision.Questions;
import io.branchline.office.engine.minutes.decision.StatementFinder;
import io.branchline.office.engine.minutes.decision.StatementKind;
import io.branchline.office.engine.minutes.exchange.OpenQuestions;
import io.branchline.office.engine.minutes.owner.People;
import io.branchline.office.engine.minutes.summary.Summariser;
import io.branchline.office.engine.minutes.tier.Tiers;
import io.branchline.office.engine.minutes.topic.Chapters;
import io.branchline.office.engine.minutes.topic.Keywords;
import io.branchline.office.engine.minutes.wording.CallDecisions;
import io.branchline.office.engine.minutes.wording.Move;
import io.branchline.office.engine.minutes.wording.Traits;
import io.branchline.office.engine.minutes.wording.Worded;
import io.branchline.office.engine.minutes.wording.Wording;
import io.branchline.office.engine.speech.Sentence;
import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.speech.SpokenLanguage;
import io.branchline.office.engine.speech.Words;
import io.branchline.office.engine.text.Text;
import io.branchline.office.engine.transcript.Cue;
import io.branchline.office.engine.transcript.SpeakerVariants;
import io.branchline.office.engine.transcript.Transcript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes minutes from a transcript: only words of the transcript, every item with the cue it comes from. */
public final class MinutesDrafter {
    /** Named in {@code generatedBy} of what this engine writes. */
    public static final String NAME = "branchline-extractive-1";

    private static final Text UNTITLED = new Text("Meeting minutes", "会议纪要");
    private static final int KEYWORDS = 10;
    private static final int QUESTIONS = 8;
    private static final int LONG_CHAPTER = 500;

    private MinutesDrafter() {}

    /** The minutes of a meeting. */
    public static Minutes draft(Transcript spoken, MeetingFacts facts) {
        Transcript transcript = SpeakerVariants.joined(spoken);
        Speech speech = Speech.of(transcript);
        Optional<Wording> wording = Wording.ofBrief(speech);
        Optional<Traits> call = Traits.ofCall(speech);
        People people = new People(names(transcript, facts));
        List<Chapter> chapters =
                Chapters.of(speech, sentences -> Summariser.of(speech, sentences, "chapter", points(sentences)));
        List<MinutesItem> keyPoints =
                chapters.stream().flatMap(chapter -> chapter.summary().stream()).toList();
        List<ActionItem> found = ActionFinder.find(speech, people, facts.date(), wording, call).stream()
                .filter(action -> !Tiers.isReport(action))
                .toList();
        List<MinutesItem> settled = new Worded(speech, wording, Move.DECISION)
                .with(CallDecisions.of(speech, call, DecisionFinder.find(speech))).stream()
                        .filter(item -> !Tiers.isSupposed(item.text()))
                        .toList();
        Once.Parted parted = Once.part(settled, found, call.isPresent());
        List<MinutesItem> unanswered = OpenQuestions.find(speech);
        List<QuestionAnswer> answered = Questions.answered(speech, QUESTIONS).stream()
                .filter(pair -> unanswered.stream().noneMatch(open -> asks(pair, open)))
                .toList();
        Once once = new Once();
        List<String> tasks = parted.actions().stream().map(ActionItem::text).toList();
        if (speech.language() == SpokenLanguage.EN) {
            once.note(tasks);
        }
        List<MinutesItem> decisions = once.of(parted.decisions());
        once.note(tasks);
        once.note(answered.stream().map(pair -> pair.question().text()).toList());
        List<MinutesItem> open = new ArrayList<>(once.of(new Worded(speech, wording, Move.QUESTION)
                .with(unanswered).stream()
                        .filter(item -> answered.stream().noneMatch(pair -> asks(pair, item)))
                        .toList()));
        open.addAll(once.of(StatementFinder.find(speech, StatementKind.OPEN_QUESTION, 4)));
        return new Minutes(
                head(speech, facts),
                Summariser.whole(speech),
                chapters,
                keyPoints,
                decisions,
                parted.actions(),
                open,
                once.of(new Worded(speech, wording, Move.RISK)
                        .with(StatementFinder.find(speech, StatementKind.RISK, 4))),
                answered,
                new Keywords(speech).whole(KEYWORDS),
                shares(speech),
                NAME,
                false);
    }

    private static boolean asks(QuestionAnswer pair, MinutesItem open) {
        return open.evidence().get(0).equals(pair.question().evidence().get(0));
    }

    /** One sentence for a short chapter, two for a long one. */
    private static int points(List<Sentence> sentences) {
        int words = sentences.stream()
                .mapToInt(sentence -> Words.all(sentence.text()).size())
                .sum();
        return words < LONG_CHAPTER ? 1 : 2;
    }

    private static MeetingHead head(Speech speech, MeetingFacts facts) {
        boolean chinese = speech.language() == SpokenLanguage.ZH;
        String title = facts.title() == null || facts.title().isBlank()
                ? UNTITLED.in(speech.language().locale())
                : facts.title();
        List<String> attendees =
                facts.attendees().isEmpty() ? speech.transcript().speakers() : facts.attendees();
        return new MeetingHead(
                title,
                facts.date(),
                chinese ? "zh-CN" : "en",
                speech.transcript().durationSeconds(),
                attendees,
                facts.regrets(),
                facts.chair(),
                facts.scribe(),
                facts.agenda());
    }

    private static List<String> names(Transcript transcript, MeetingFacts facts) {
        Set<String> names = new LinkedHashSet<>(transcript.speakers());
        names.addAll(facts.attendees());
        return List.copyOf(names);
    }

    private static List<SpeakerShare> shares(Speech speech) {
        Map<String, Integer> words = new LinkedHashMap<>();
        int total = 0;
        for (Cue cue : speech.transcript().cues()) {
            int said = Words.all(cue.text()).size();
            total += said;
            if (cue.speaker() != null) {
                words.merge(cue.speaker(), said, Integer::sum);
            }
        }
        double all = Math.max(1, total);
        return words.entrySet().stream()
                .map(entry ->
                        new SpeakerShare(entry.getKey(), MinutesItem.rounded(entry.getValue() / all), entry.getValue()))
                .sorted(Comparator.comparingInt(SpeakerShare::words).reversed())
                .toList();
    }
}
