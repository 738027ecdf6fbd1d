package io.branchline.office.engine.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.office.engine.minutes.drafting.MeetingFacts;
import io.branchline.office.engine.minutes.drafting.MinutesDrafter;
import io.branchline.office.engine.minutes.markdown.MinutesMarkdown;
import io.branchline.office.engine.record.MinutesOfRecord;
import io.branchline.office.engine.transcript.Transcript;
import io.branchline.office.engine.transcript.format.TranscriptReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MinutesDrafterTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 18);

    @Test
    void a_promise_becomes_an_action_of_the_speaker_with_its_day() {
        Minutes minutes = draft("""
                Dana Reyes: How do we tell the support people about the new price table?
                Lee Park: Um, I will send the release notes to the support people by Friday.
                """);

        assertThat(minutes.actionItems()).singleElement().satisfies(action -> {
            assertThat(action.owner()).isEqualTo("Lee Park");
            assertThat(action.due()).isEqualTo(LocalDate.of(2026, 11, 20));
            assertThat(action.text()).isEqualTo("Lee Park to send the release notes to the support people by Friday.");
            assertThat(action.task()).isEqualTo("Send the release notes to the support people by Friday.");
            assertThat(action.evidence().get(0).quote())
                    .isEqualTo("Um, I will send the release notes to the support people by Friday.");
        });
    }

    @Test
    void a_request_belongs_to_the_person_it_is_put_to() {
        Minutes minutes = draft("""
                Dana Reyes: Lee, could you update the price table on the website?
                Lee Park: Sure, will do.
                """);

        assertThat(minutes.actionItems())
                .singleElement()
                .satisfies(action -> assertThat(action.owner()).isEqualTo("Lee Park"));
    }

    @Test
    void a_chinese_request_names_owner_and_day() {
        Minutes minutes = draft("王芳：李明，请你在下周三之前把预算表发给财务。\n李明：好的，没问题。\n");

        assertThat(minutes.meeting().language()).isEqualTo("zh-CN");
        assertThat(minutes.actionItems()).singleElement().satisfies(action -> {
            assertThat(action.owner()).isEqualTo("李明");
            assertThat(action.due()).isEqualTo(LocalDate.of(2026, 11, 25));
        });
    }

    @Test
    void what_was_agreed_is_a_decision() {
        Minutes minutes = draft("""
                Dana Reyes: So we agreed to launch the new home page on December 1.
                Lee Park: Should we launch it earlier than that?
                """);

        assertThat(minutes.decisions())
                .extracting(MinutesItem::text)
                .containsExactly("We agreed to launch the new home page on December 1.");
    }

    @Test
    void an_action_that_was_agreed_is_as_sure_as_a_decision() {
        Minutes minutes = draft("""
                Dana Reyes: So we agreed that Lee will send the new price table to the printer.
                Lee Park: The printer is in the north office.
                """);

        assertThat(minutes.decisions()).isEmpty();
        assertThat(minutes.actionItems()).singleElement().satisfies(action -> {
            assertThat(action.owner()).isEqualTo("Lee Park");
            assertThat(action.confidence()).isGreaterThanOrEqualTo(0.8);
        });
    }

    @Test
    void a_question_goes_with_its_answer() {
        Minutes minutes = draft("""
                Dana Reyes: Which printer has the new price table today?
                Lee Park: The printer in the north office has the new price table.
                """);

        assertThat(minutes.questionsAndAnswers()).singleElement().satisfies(pair -> {
            assertThat(pair.question().text()).isEqualTo("Which printer has the new price table today?");
            assertThat(pair.answer().evidence().get(0).speaker()).isEqualTo("Lee Park");
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void every_item_quotes_a_cue_character_by_character(long seed) {
        Transcript transcript = TranscriptReader.read(babble(new Random(seed)));

        Minutes minutes = MinutesDrafter.draft(transcript, MeetingFacts.of("Babble", WEDNESDAY));

        assertThat(Quotes.of(minutes))
                .isNotEmpty()
                .allSatisfy(evidence -> assertThat(transcript.cues()).anySatisfy(cue -> {
                    assertThat(cue.id()).isEqualTo(evidence.cueId());
                    assertThat(cue.text()).contains(evidence.quote());
                }));
    }

    @Test
    void markup_in_the_words_stays_words() {
        Minutes minutes = draft("Dana: We agreed to use the *star* operator | and <b>tags</b> in all pages.\n");

        assertThat(MinutesMarkdown.of(new MinutesOfRecord(minutes, List.of())))
                .contains("\\*star\\*")
                .contains("\\<b\\>");
    }

    private static Minutes draft(String transcript) {
        return MinutesDrafter.draft(TranscriptReader.read(transcript), MeetingFacts.of("Sync", WEDNESDAY));
    }

    private static String babble(Random random) {
        List<String> words = List.of(
                "we",
                "agreed",
                "will",
                "I'll",
                "send",
                "the",
                "report",
                "by Friday",
                "um",
                "launch",
                "date",
                "budget",
                "could you",
                "decide",
                "risk",
                "is",
                "open",
                "question",
                "plan.",
                "okay,",
                "vendor?",
                "contract",
                "要",
                "决定",
                "请",
                "提交",
                "报告。",
                "下周三",
                "we decided",
                "next step is",
                "follow up");
        return IntStream.range(0, 60)
                .mapToObj(line -> "Speaker " + random.nextInt(4) + ": "
                        + IntStream.range(0, 5 + random.nextInt(30))
                                .mapToObj(i -> words.get(random.nextInt(words.size())))
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }
}
