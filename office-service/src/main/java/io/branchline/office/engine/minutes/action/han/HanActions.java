package io.branchline.office.engine.minutes.action.han;

import io.branchline.office.engine.date.DueDate;
import io.branchline.office.engine.date.DueDates;
import io.branchline.office.engine.expression.Expression;
import io.branchline.office.engine.minutes.ActionItem;
import io.branchline.office.engine.minutes.Evidence;
import io.branchline.office.engine.minutes.MinutesItem;
import io.branchline.office.engine.minutes.action.han.HanVerbs.Deed;
import io.branchline.office.engine.minutes.action.han.Handing.To;
import io.branchline.office.engine.minutes.owner.People;
import io.branchline.office.engine.minutes.owner.Scene;
import io.branchline.office.engine.minutes.owner.appeal.Acceptance;
import io.branchline.office.engine.minutes.wording.Move;
import io.branchline.office.engine.minutes.wording.Wording;
import io.branchline.office.engine.speech.Sentence;
import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.speech.Words;
import io.branchline.office.engine.speech.reading.Occasion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds Chinese action items: the tasks that sentences hand out, weighed by who is to do them, the day, and what speaks against. */
public final class HanActions {
    private static final double LEAST = 1.7;
    private static final double DEADLINE = 1.5;
    private static final double DAY = 0.8;
    private static final double EXPLICIT = 0.6;
    private static final double PASSED_ON = 0.4;
    private static final double ACCEPTED = 0.4;
    private static final double AGAINST = 1.8;
    private static final double TALK = 1.8;
    private static final double UNKNOWN = 3;
    private static final double SAME = 0.8;
    private static final int SHORTEST = 8;
    private static final int LONGEST = 40;
    private static final int MOST = 40;

    private static final Expression PASSES_ON =
            Expression.of("[把将](?=.{2,})|发给|交给|报给|报送|提交|发到|发出|给到|拿出|给出|写好|签完|做完|修完|买好|完成");
    private static final Expression QUESTION = Expression.of("[？?]$");
    private static final Expression ASKS_KINDLY =
            Expression.of("(?:好吗|可以吗|行吗|好不好|可以吧|没问题吧|有没有(?:困难|问题)|没意见吧|行不行)[？?]$");
    private static final Expression UNSURE = Expression.of(
            "如果|假如|要是|可能|也许|我觉得|我想(?!请)|我认为|比如|是否|要不要|能不能|没有?办法|不(?:用|需要|必|要|会)(?!太)|建议|原来|本来|当时|曾经?|已经|一直|每[天年月次个]|经常|往往|通常|一般|负责的|的时候|我是|主要负责|^(?:必须|要|应该|应当|需要|会|也|都)*(?:有|是|在)(?!必要)|只要|一旦|[以之]后(?=[^，。]{0,8}再)|怎么|什么");
    private static final Expression OVER =
            Expression.of("^\\p{IsHan}{1,2}了(?=.)|昨天|刚刚|刚才|上(?:个)?(?:周|月|季度|次)|去年|过了|完了(?=[，。]|$)|之前(?:在|是|都|就|也|跟)");
    private static final Expression COURSE = Expression.of(
            "^(?:来|先|再)?(?:给大家|跟大家|向大家)?(?:介绍|分享|说|讲|谈|聊|总结|汇报|补充|回答|宣布|主持|读|念|过|看)(?:一|两|几)?(?:下|讲|说|聊|些|点|句|遍)|散会|开会|闭幕|举手|表决|发言|共享屏幕|入座|有请|鼓掌|下一(?:个|项|位)");
    /** Gives somebody the floor. */
    private static final Expression INTRODUCES =
            Expression.of("(?:请|由|让)[^，。]{0,10}(?:介绍|汇报|说明|发言|谈谈|讲讲|说说|致辞|分享|点评|总结)(?:一下|一下子)?[。]?$");

    private static final Expression SO_BE_IT = Expression.of("^(?:好|行|对|可以|嗯)?，?(?:那)?就(?:这么|这样)(?:定|办|做)(?:了)?，");
    private static final Expression STAND_UP = Expression.of("昨天");

    private final Speech speech;
    private final People people;
    private final @Nullable LocalDate day;
    private final Handings handings;
    private final boolean talk;
    private final Optional<Wording> wording;

    private HanActions(Speech speech, People people, @Nullable LocalDate day, Optional<Wording> wording) {
        this.speech = speech;
        this.people = people;
        this.day = day;
        this.handings = new Handings(people);
        this.talk = Occasion.isTalk(speech);
        this.wording = talk ? Optional.empty() : wording;
    }

    private record Candidate(
            Sentence sentence, Handing handing, @Nullable String owner, Optional<DueDate> due, double weight) {}

    /** The action items, the clearest first; {@code day} is the day of the meeting. */
    public static List<ActionItem> find(
            Speech speech, People people, @Nullable LocalDate day, Optional<Wording> wording) {
        return new HanActions(speech, people, day, wording).find();
    }

    private List<ActionItem> find() {
        List<Candidate> candidates = new ArrayList<>();
        int turn = -1;
        boolean reports = false;
        for (Sentence sentence : speech.sentences()) {
            reports = sentence.turn() == turn && reports || STAND_UP.isIn(sentence.text());
            turn = sentence.turn();
            List<Candidate> said = handings.in(sentence.text(), reports).stream()
                    .map(handing -> candidate(sentence, handing))
                    .toList();
            candidates.addAll(worded(sentence, said));
        }
        candidates.sort(Comparator.comparingDouble(Candidate::weight)
                .reversed()
                .thenComparing(candidate -> candidate.sentence().index()));
        List<Candidate> kept = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (kept.size() < MOST && kept.stream().noneMatch(other -> same(other, candidate))) {
                kept.add(candidate);
            }
        }
        return kept.stream().map(this::item).toList();
    }

    /** Those that are sure enough; in a short meeting the wording can be enough, or speak against them. */
    private List<Candidate> worded(Sentence sentence, List<Candidate> said) {
        List<Candidate> sure =
                said.stream().filter(candidate -> candidate.weight() >= LEAST).toList();
        if (wording.isEmpty()) {
            return sure;
        }
        double heard = wording.get().logOdds(Move.ACTION, sentence.index());
        if (!wording.get().tells(Move.ACTION, sentence.index()) || !sure.isEmpty()) {
            return heard < Move.ACTION.never() ? List.of() : sure;
        }
        double weight = LEAST + (heard - Move.ACTION.least()) / 2;
        Candidate best = said.stream()
                .max(Comparator.comparingDouble(Candidate::weight))
                .orElseGet(() -> candidate(sentence, handings.whole(sentence.text())));
        boolean tells = best.handing().text().length() >= SHORTEST && !isCourse(sentence.text(), best.handing());
        return tells ? List.of(new Candidate(sentence, best.handing(), best.owner(), best.due(), weight)) : List.of();
    }

    /** Whether the speaker tells in this turn what was done yesterday, as in a stand-up. */
    private Candidate candidate(Sentence sentence, Handing said) {
        Scene scene = Scene.of(speech, sentence);
        Handing handing = whole(said, scene);
        Optional<DueDate> due = DueDates.find(handing.task(), day);
        boolean accepted =
                scene.answer() != null && Acceptance.of(scene.answer().text());
        double weight = handing.to().weight()
                + due.map(found -> found.words().matches(".*(?:前|内|底|末)$") ? DEADLINE : DAY)
                        .orElse(0.0)
                + (handing.explicit() ? EXPLICIT : 0)
                + (PASSES_ON.isIn(handing.task()) ? PASSED_ON : 0)
                + (accepted ? ACCEPTED : 0)
                - against(sentence.text(), handing)
                - (due.isEmpty() && HanVerbs.in(handing.text()) != Deed.FULL ? UNKNOWN : 0);
        return new Candidate(sentence, handing, owner(scene, handing), due, weight);
    }

    /** Where only the sentence before says what it is about, with that. */
    private static Handing whole(Handing handing, Scene scene) {
        boolean bare = HanVerbs.in(handing.task()) == Deed.BARE;
        boolean unit = handing.to() == To.UNIT || handing.to() == To.PERSON && handing.explicit();
        String lead = scene.lead().replaceAll("[。！；\\s]+$", "");
        return bare && unit && lead.length() >= SHORTEST && lead.length() <= LONGEST && !lead.endsWith("？")
                ? new Handing(
                        handing.to(),
                        handing.who(),
                        SO_BE_IT.replaceFirst(lead, ""),
                        handing.who() + handing.task(),
                        handing.explicit())
                : handing;
    }

    private double against(String sentence, Handing handing) {
        boolean asks = QUESTION.isIn(sentence) && !ASKS_KINDLY.isIn(sentence);
        return (asks ? AGAINST : 0)
                + (UNSURE.isIn(handing.task()) ? AGAINST : 0)
                + (OVER.isIn(handing.task()) ? AGAINST : 0)
                + (isCourse(sentence, handing) ? AGAINST + EXPLICIT : 0)
                + (talk && !(handing.explicit() && handing.to() == To.PERSON) ? TALK : 0);
    }

    private static boolean isCourse(String sentence, Handing handing) {
        return COURSE.isIn(handing.task()) || INTRODUCES.isIn(sentence);
    }

    private @Nullable String owner(Scene scene, Handing handing) {
        return switch (handing.to()) {
            case PERSON -> Handings.names(handing.who(), people);
            case UNIT, ALL -> handing.who();
            case SPEAKER, US -> scene.speaker();
            case LISTENER -> listener(scene);
        };
    }

    /** Who was called just before, else who takes it on, else who is being answered. */
    private @Nullable String listener(Scene scene) {
        List<People.Mention> called = people.in(scene.lead());
        if (!called.isEmpty()
                && !called.get(called.size() - 1).name().equals(scene.speaker())
                && scene.lead().length()
                        <= called.get(called.size() - 1).words().length() + 2) {
            return called.get(called.size() - 1).name();
        }
        Sentence answer = scene.answer();
        boolean accepted = answer != null && Acceptance.of(answer.text());
        return accepted || scene.asker() == null ? answer == null ? null : answer.speaker() : scene.asker();
    }

    private static boolean same(Candidate a, Candidate b) {
        if (!Objects.equals(a.owner(), b.owner())) {
            return false;
        }
        Set<String> one = new HashSet<>(Words.content(a.handing().text()));
        Set<String> other = new HashSet<>(Words.content(b.handing().text()));
        long shared = other.stream().filter(one::contains).count();
        return shared >= SAME * Math.max(1, Math.min(one.size(), other.size()));
    }

    private ActionItem item(Candidate candidate) {
        String text =
                TaskText.of(candidate.handing().text(), candidate.sentence().speaker());
        List<Evidence> evidence = new ArrayList<>(Evidence.of(speech, candidate.sentence()));
        List<Sentence> all = speech.sentences();
        int at = candidate.sentence().index();
        for (int i : new int[] {at - 1, at + 1}) {
            if (i >= 0
                    && i < all.size()
                    && all.get(i).turn() == candidate.sentence().turn()) {
                evidence.addAll(Evidence.of(speech, all.get(i)));
            }
        }
        String who = candidate.handing().who();
        return new ActionItem(
                MinutesItem.id("action", text, evidence),
                text,
                candidate.owner(),
                candidate.owner() == null || who.isEmpty() ? null : who,
                candidate.due().map(DueDate::date).orElse(null),
                candidate.due().map(DueDate::words).orElse(null),
                ActionItem.Status.OPEN,
                evidence,
                MinutesItem.rounded(1 / (1 + Math.exp(1.4 - candidate.weight()))));
    }
}
