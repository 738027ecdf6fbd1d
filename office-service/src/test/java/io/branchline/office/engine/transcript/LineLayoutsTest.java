package io.branchline.office.engine.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.branchline.office.engine.transcript.format.TranscriptReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How products and people lay out name, time and words; every file here says the same two things at 5 and 9 seconds. */
class LineLayoutsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "**Ann Lee** [00:05]: Hello all.\n**Ben Ito** [00:09]: Good morning.",
                "2026-11-18 00:00:05 Ann Lee: Hello all.\n2026-11-18 00:00:09 Ben Ito: Good morning.",
                "[2026-11-18 00:00:05] Ann Lee: Hello all.\n[2026-11-18 00:00:09] Ben Ito: Good morning.",
                "Ann Lee 2026-11-18 00:00:05\nHello all.\nBen Ito 2026-11-18 00:00:09\nGood morning.",
                "[Ann Lee] 00:00:05\nHello all.\n\n[Ben Ito] 00:00:09\nGood morning.",
                "00:00:05 From Ann Lee to Everyone:\n\tHello all.\n00:00:09 From Ben Ito to Everyone:\n\tGood morning.",
                "Ann Lee: [00:00:05] Hello all.\nBen Ito: [00:00:09] Good morning.",
                "0:05 - Ann Lee\nHello all.\n0:09 - Ben Ito\nGood morning.",
                "Ann Lee\n0:05\nHello all.\n\nBen Ito\n0:09\nGood morning."
            })
    void name_time_and_words_are_told_apart(String transcript) {
        List<Cue> cues = TranscriptReader.read(transcript).cues();

        assertThat(cues).extracting(Cue::speaker).containsExactly("Ann Lee", "Ben Ito");
        assertThat(cues).extracting(Cue::startMs).containsExactly(5_000L, 9_000L);
        assertThat(cues).extracting(Cue::text).containsExactly("Hello all.", "Good morning.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**王芳：** 大家好。\n**李明：** 早上好。",
                "【王芳】大家好。\n【李明】早上好。",
                "<王芳> 大家好。\n<李明> 早上好。",
                "00:00:05 王芳\n大家好。\n00:00:09 李明\n早上好。",
                "王芳 2026年11月18日 10:00:05\n大家好。\n李明 2026年11月18日 10:00:09\n早上好。"
            })
    void chinese_layouts_name_their_speakers(String transcript) {
        List<Cue> cues = TranscriptReader.read(transcript).cues();

        assertThat(cues).extracting(Cue::speaker).containsExactly("王芳", "李明");
        assertThat(cues).extracting(Cue::text).containsExactly("大家好。", "早上好。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Müller, Ann: Hello.\nO'Brien, Pat: Hi.\nMüller, Ann: Yes.\nO'Brien, Pat: No.",
                "ann: Hello.\nben: Hi.\nann: Yes.\nben: No.",
                "Prof. Dr. Ann María de la Cruz (UNAM): Hello.\n+1 (415) 555-0100: Hi.\nProf. Dr. Ann María de la Cruz (UNAM): Yes.\n+1 (415) 555-0100: No.",
                "Chair: Order, please.\nMs. Lee: Hi.\nChair: Is there a second?\nMs. Lee: No.",
                "主持人：大家好。\n王芳：您好。\n主持人：请讲。\n王芳：好。"
            })
    void unusual_names_are_speakers(String transcript) {
        List<Cue> cues = TranscriptReader.read(transcript).cues();

        assertThat(cues.stream().map(Cue::speaker).distinct()).hasSize(2).doesNotContainNull();
        assertThat(cues).hasSize(4);
    }

    @Test
    void noises_in_brackets_and_labels_of_a_heading_are_no_speakers() {
        List<Cue> cues = TranscriptReader.read(
                        "主持人：王芳\nAnn: Hello. [Laughter]\n[Applause]\nAnn: Resolution follows.\nResolution: We ship.\nBen: One thing: no.")
                .cues();

        assertThat(cues.stream().map(Cue::speaker).distinct()).containsExactly("Ann", "Ben");
    }

    @Test
    void a_file_without_readable_times_is_refused_at_the_line_of_the_first_one() {
        assertThatThrownBy(() -> TranscriptReader.read("WEBVTT\n\n00:xx --> 00:05.000\nHello\n"))
                .isInstanceOfSatisfying(UnreadableTranscript.class, refusal -> {
                    assertThat(refusal.line()).isEqualTo(3);
                    assertThat(refusal.reason().en()).doesNotContain("line 3");
                });
    }
}
