package io.branchline.office.engine.minutes.exchange;

import io.branchline.office.engine.date.DueDate;
import io.branchline.office.engine.date.DueDates;
import io.branchline.office.engine.expression.Expression;
import io.branchline.office.engine.minutes.owner.appeal.Acceptance;
import io.branchline.office.engine.speech.Sentence;
import io.branchline.office.engine.speech.Speech;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of a task just after it was named: taken on for a day, declined, or done already. */
public final class Aftermath {
    private static final int NEAR = 4;
    private static final int SHORT = 14;
    private static final Expression DONE = Expression.of(
            "(?i)^.{0,40}\\b(?:already|did (?:that|it)|done (?:that|it)|it['’]?s done|have done|finished (?:that|it))\\b|^.{0,12}(?:已经|早就|弄完了|做完了|发过了|搞定了|办完了)");
    private static final Expression OFFERS = Expression.of(
            "(?i)\\b(?:I|we) could\\b|\\bshould (?:I|we)\\b|\\b(?:shall|can) I\\b|\\bmaybe (?:I|we)\\b|要不(?:要)?(?:我|我们)?|(?:我|我们)可以");
    private static final Expression ASKS =
            Expression.of("(?i)\\b(?:can|could|will|would) (?:you|some|any)|\\bplease\\b|\\bwho\\b|[?？]\\s*$|麻烦|谁");
    private static final Expression SAME_MATTER =
            Expression.of("(?i)\\b(?:it|that|this|them|him|her|one|those)\\b|它|这个|那个|之前|前");

    private Aftermath() {}

    /** Whether the others declined what was offered, or answered that it is done. */
    public static boolean isDropped(Speech speech, Sentence task) {
        Optional<Sentence> reply = reply(speech, task);
        if (reply.isEmpty()) {
            return false;
        }
        String said = reply.get().text();
        boolean done = ASKS.isIn(task.text()) && DONE.isIn(said);
        boolean declined = OFFERS.isIn(task.text()) && Reply.of(said, speech.language()) == Reply.OBJECTS;
        return done || declined;
    }

    /** A day that is named for the task in the next breath, or by the one who takes it on. */
    public static Optional<DueDate> due(Speech speech, Sentence task, @Nullable LocalDate day) {
        List<Sentence> all = speech.sentences();
        int next = task.index() + 1;
        if (next < all.size()
                && all.get(next).turn() == task.turn()
                && isAbout(all.get(next).text())) {
            Optional<DueDate> due = DueDates.find(all.get(next).text(), day);
            if (due.isPresent()) {
                return due;
            }
        }
        Optional<Sentence> reply = reply(speech, task);
        if (reply.isEmpty()
                || !ASKS.isIn(task.text())
                || !Acceptance.of(reply.get().text())) {
            return Optional.empty();
        }
        for (int i = reply.get().index(); i < Math.min(all.size(), reply.get().index() + 3); i++) {
            Optional<DueDate> due = all.get(i).turn() == reply.get().turn()
                    ? DueDates.find(all.get(i).text(), day)
                    : Optional.empty();
            if (due.isPresent()) {
                return due;
            }
        }
        return Optional.empty();
    }

    /** What somebody else says next. */
    private static Optional<Sentence> reply(Speech speech, Sentence task) {
        return speech.sentences().stream()
                .skip(task.index() + 1L)
                .limit(NEAR)
                .filter(sentence -> !Objects.equals(sentence.speaker(), task.speaker()))
                .findFirst();
    }

    private static boolean isAbout(String text) {
        return text.split("\\s+").length <= SHORT && SAME_MATTER.isIn(text);
    }
}
