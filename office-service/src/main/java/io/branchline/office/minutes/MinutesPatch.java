package io.branchline.office.minutes;

import io.branchline.office.engine.minutes.ActionItem;
import io.branchline.office.engine.motion.Outcome;
import io.branchline.office.engine.record.Replacement;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What to change of kept minutes. What is absent stays; a list that is given takes the place of the whole list. An item
 * with the id of a kept one keeps its evidence; one without id is new.
 *
 * @param template lay the minutes out by this template from now on
 * @param note why, for the list of versions
 */
record MinutesPatch(
        @Nullable @Size(min = 1, max = 200) String title,
        @Nullable LocalDate date,
        @Nullable @Size(max = 200) List<@NotNull @Size(max = 100) String> attendees,
        @Nullable @Size(max = 200) List<@NotNull @Size(max = 100) String> regrets,
        @Nullable @Size(max = 100) String chair,
        @Nullable @Size(max = 100) String scribe,
        @Nullable @Size(max = 100) List<@NotNull @Size(max = 300) String> agenda,
        @Nullable @Size(max = 500) List<@Valid @NotNull Item> summary,
        @Nullable @Size(max = 500) List<@Valid @NotNull Topic> chapters,
        @Nullable @Size(max = 500) List<@Valid @NotNull Item> keyPoints,
        @Nullable @Size(max = 500) List<@Valid @NotNull Item> decisions,
        @Nullable @Size(max = 500) List<@Valid @NotNull Task> actionItems,
        @Nullable @Size(max = 500) List<@Valid @NotNull Item> openQuestions,
        @Nullable @Size(max = 500) List<@Valid @NotNull Item> risks,
        @Nullable @Size(max = 500) List<@Valid @NotNull Pair> questionsAndAnswers,
        @Nullable @Size(max = 200) List<@Valid @NotNull Moved> motions,
        @Nullable @Size(max = 50) List<@NotNull @Size(max = 100) String> keywords,
        @Nullable @Size(max = 100) List<@Valid @NotNull Wording> replacements,
        @Nullable UUID template,
        @Nullable @Size(max = 500) String note) {
    static final String EXAMPLE = """
            {"chair":"Dana Reyes","replacements":[{"kind":"SPEAKER","from":"Lee Park","to":"Lea Park"},{"kind":"WORD",\
            "from":"price table","to":"price list"}],"decisions":[{"text":"The new home page is launched on December 1."}],\
            "note":"Names corrected"}""";

    /** A statement; {@code evidence} of a new one must be said in the transcript, character by character. */
    record Item(
            @Nullable UUID id,
            @NotBlank @Size(max = 2000) String text,
            @Nullable @Size(max = 20) List<@Valid @NotNull Quote> evidence) {}

    /** Something to do. */
    record Task(
            @Nullable UUID id,
            @NotBlank @Size(max = 2000) String text,
            @Nullable @Size(max = 100) String owner,
            @Nullable LocalDate due,
            ActionItem.@Nullable Status status,
            @Nullable @Size(max = 20) List<@Valid @NotNull Quote> evidence) {}

    /** A question with its answer. */
    record Pair(
            @Valid @NotNull Item question, @Valid @NotNull Item answer) {}

    /** A motion; what is absent of a kept one stays, and a new one was neither seconded nor settled unless it says so. */
    record Moved(
            @Nullable UUID id,
            @NotBlank @Size(max = 2000) String text,
            @Nullable @Size(max = 100) String mover,
            @Nullable Boolean seconded,
            @Nullable Outcome outcome,
            @Nullable @Size(max = 20) List<@Valid @NotNull Quote> evidence) {}

    /** A chapter in its place; its times and cues stay. */
    record Topic(
            @NotBlank @Size(max = 300) String title,
            @Nullable @Size(max = 50) List<@Valid @NotNull Item> summary) {}

    /** Words of a cue. */
    record Quote(
            @NotBlank @Size(max = 100) String cueId,
            @NotBlank @Size(max = 4000) String quote) {}

    /** A name or word to replace in the whole record: transcript, minutes, action items. */
    record Wording(
            Replacement.@NotNull Kind kind,

            @NotBlank @Size(max = 100) @Pattern(regexp = "[^\\t\\n\\r]*")
            String from,

            @NotBlank @Size(max = 100) @Pattern(regexp = "[^\\t\\n\\r]*")
            String to) {
        Replacement replacement() {
            return new Replacement(kind, from.strip(), to.strip());
        }
    }
}
