package io.branchline.office.engine.minutes.action;

import io.branchline.office.engine.date.DueDate;
import io.branchline.office.engine.date.DueDates;
import io.branchline.office.engine.minutes.ActionItem;
import io.branchline.office.engine.minutes.Evidence;
import io.branchline.office.engine.minutes.MinutesItem;
import io.branchline.office.engine.minutes.action.han.HanActions;
import io.branchline.office.engine.minutes.action.signal.ActionSignals;
import io.branchline.office.engine.minutes.exchange.Aftermath;
import io.branchline.office.engine.minutes.owner.Absent;
import io.branchline.office.engine.minutes.owner.Owner;
import io.branchline.office.engine.minutes.owner.Owners;
import io.branchline.office.engine.minutes.owner.People;
import io.branchline.office.engine.minutes.owner.Scene;
import io.branchline.office.engine.minutes.wording.TraitModel;
import io.branchline.office.engine.minutes.wording.Traits;
import io.branchline.office.engine.minutes.wording.Wording;
import io.branchline.office.engine.speech.Sentence;
import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.speech.SpokenLanguage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds action items: weighs every sentence that hands something out, and shows it with the sentences around it. */
public final class ActionFinder {
    private static final double CERTAIN = 0.5;
    private static final int USUAL = 14;
    private static final double SAME = 0.88;

    private final Speech speech;
    private final @Nullable LocalDate day;
    private final Owners owners;
    private final ActionSignals signals;
    private final ActionOdds odds;

    private ActionFinder(
            Speech speech,
            People people,
            @Nullable LocalDate day,
            Optional<Wording> wording,
            Optional<Traits> call,
            TraitModel model) {
        this.speech = speech;
        this.day = day;
        this.owners = new Owners(speech, people.and(Absent.names(speech, people)));
        this.signals = new ActionSignals(speech, people);
        this.odds = new ActionOdds(speech, signals, wording, call, model);
    }

    /** The action items, the clearest first; {@code day} is the day of the meeting. */
    public static List<ActionItem> find(Speech speech, People people, @Nullable LocalDate day) {
        return find(speech, people, day, Wording.ofBrief(speech), Traits.ofCall(speech));
    }

    /** The same for an English meeting, by another model of long ones. */
    public static List<ActionItem> find(Speech speech, People people, @Nullable LocalDate day, TraitModel model) {
        return new ActionFinder(speech, people, day, Wording.ofBrief(speech), Traits.ofCall(speech), model).find();
    }

    /** The same with the wording of a brief meeting or the traits of a long English one, as they were read for other items. */
    public static List<ActionItem> find(
            Speech speech, People people, @Nullable LocalDate day, Optional<Wording> wording, Optional<Traits> call) {
        return speech.language() == SpokenLanguage.ZH
                ? HanActions.find(speech, people.and(Absent.names(speech, people)), day, wording)
                : new ActionFinder(speech, people, day, wording, call, TraitModel.actions()).find();
    }

    private record Candidate(Sentence sentence, double odds, Owner owner, Optional<DueDate> due) {}

    private List<ActionItem> find() {
        List<Candidate> likely = speech.sentences().stream()
                .filter(sentence -> odds.isCandidate(sentence))
                .filter(sentence -> !Presence.only(sentence.text(), signals::handsOut))
                .filter(sentence -> !Aftermath.isDropped(speech, sentence))
                .flatMap(sentence -> candidates(sentence).stream())
                .filter(candidate -> odds.isLikely(candidate.odds()))
                .sorted(Comparator.comparingDouble(Candidate::odds)
                        .reversed()
                        .thenComparing(candidate -> candidate.sentence().index()))
                .toList();
        List<Candidate> kept = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        int places = 0;
        for (Candidate candidate : likely) {
            int at = candidate.sentence().index();
            boolean wanted = candidate.odds() > CERTAIN || places < USUAL;
            boolean free = !taken.contains(at) || kept.stream().noneMatch(other -> covers(other, candidate));
            if (wanted && free && kept.stream().noneMatch(other -> same(other, candidate))) {
                kept.add(candidate);
                places += taken.contains(at) ? 0 : 1;
                around(candidate).forEach(sentence -> taken.add(sentence.index()));
            }
        }
        return kept.stream().map(this::item).toList();
    }

    /** One for everybody whom the sentence gives something; the part that gives it stands for the sentence. */
    private List<Candidate> candidates(Sentence sentence) {
        List<Sentence> parts = Parts.of(sentence, signals::handsOut);
        if (parts.size() == 1) {
            return List.of(candidate(sentence));
        }
        Map<String, Candidate> byOwner = new LinkedHashMap<>();
        for (Sentence part : parts) {
            Candidate candidate = candidate(part);
            if (candidate.owner().name() != null) {
                byOwner.putIfAbsent(candidate.owner().name(), candidate);
            }
        }
        return byOwner.size() > 1 ? List.copyOf(byOwner.values()) : List.of(candidate(sentence));
    }

    /** Whether the other shows this sentence already, and gives it to the same owner. */
    private boolean covers(Candidate other, Candidate candidate) {
        return Objects.equals(other.owner().name(), candidate.owner().name())
                && around(other).stream()
                        .anyMatch(sentence ->
                                sentence.index() == candidate.sentence().index());
    }

    private Candidate candidate(Sentence sentence) {
        Optional<DueDate> said = DueDates.find(sentence.text(), day);
        Optional<DueDate> due = said.or(() -> Aftermath.due(speech, sentence, day));
        Owner owner = owners.of(sentence);
        return new Candidate(sentence, odds.of(sentence, owner, said, due), owner, due);
    }

    private boolean same(Candidate a, Candidate b) {
        if (a.sentence().index() == b.sentence().index()) {
            return Objects.equals(a.owner().name(), b.owner().name());
        }
        Set<String> one = signals.words(a.sentence().index());
        Set<String> other = signals.words(b.sentence().index());
        long shared = other.stream().filter(one::contains).count();
        return shared >= SAME * Math.max(1, Math.min(one.size(), other.size()));
    }

    /** The sentence with the one before and the one after it, as far as the same speaker said them. */
    private List<Sentence> around(Candidate candidate) {
        List<Sentence> all = speech.sentences();
        Sentence core = all.get(candidate.sentence().index());
        List<Sentence> around = new ArrayList<>();
        for (int i = Math.max(0, core.index() - 1); i <= Math.min(all.size() - 1, core.index() + 1); i++) {
            if (Objects.equals(all.get(i).speaker(), core.speaker())) {
                around.add(all.get(i));
            }
        }
        return around;
    }

    private ActionItem item(Candidate candidate) {
        Owner owner = candidate.owner();
        String text = ActionText.of(Scene.of(speech, candidate.sentence()), owner, speech.language());
        List<Evidence> evidence = new ArrayList<>(Evidence.of(speech, candidate.sentence()));
        around(candidate).stream()
                .filter(sentence -> sentence.index() != candidate.sentence().index())
                .forEach(sentence -> evidence.addAll(Evidence.of(speech, sentence)));
        return new ActionItem(
                MinutesItem.id("action", text, evidence),
                text,
                owner.name(),
                owner.words(),
                candidate.due().map(DueDate::date).orElse(null),
                candidate.due().map(DueDate::words).orElse(null),
                ActionItem.Status.OPEN,
                evidence,
                MinutesItem.rounded(1 / (1 + Math.exp(-odds.shown(candidate.odds())))));
    }
}
