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
                "Ann Lee\n0:05\nHello all.\n\nBen Ito\n0:09\nGood morning.",
                "[00:00:05.000 --> 00:00:08.000] [Ann Lee]: Hello all.\n[00:00:09.000 --> 00:00:10.000] [Ben Ito]: Good morning.",
                "00:05 - 00:08 Ann Lee: Hello all.\n00:09 - 00:10 Ben Ito: Good morning.",
                "0h00m05s Ann Lee: Hello all.\n0h00m09s Ben Ito: Good morning.",
                "12:00:05 AM Ann Lee: Hello all.\n12:00:09 a.m. Ben Ito: Good morning.",
                "[18/11/2026, 00:00:05] Ann Lee: Hello all.\n[18/11/2026, 00:00:09] Ben Ito: Good morning.",
                "Ann Lee\t00:05\tHello all.\nBen Ito\t00:09\tGood morning.",
                "00:00:05\t From  Ann Lee : Hello all.\n00:00:09\t From  Ben Ito  to  Everyone : Good morning.",
                "2026-11-18 00:00:05 From Ann Lee to Everyone:\n\tHello all.\n2026-11-18 00:00:09 From Ben Ito to Everyone:\n\tGood morning.",
                "Ann Lee\n0 minutes 5 seconds0:05\nAnn Lee 0 minutes 5 seconds\nHello all.\nBen Ito\n0 minutes 9 seconds0:09\nBen Ito 0 minutes 9 seconds\nGood morning.",
                "- **Ann Lee** [00:05]: Hello all.\n- **Ben Ito** [00:09]: Good morning.",
                "Ann\u00A0Lee\u00A0(00:05):\u00A0Hello\u00A0all.\nBen Ito (00:09): Good morning.",
                "November 18, 2026, 3:00PM\n12m 3s\nAnn Lee started transcription\nAnn Lee   0:05\nHello all.\nBen Ito   0:09\nGood morning.\nAnn Lee stopped transcription",
                "Ann Lee: [00:00:05] Hello all. \\\nBen Ito: [00:00:09] Good morning. \\ \\ *This editable transcript was computer generated and might contain errors.*",
                "Ann Lee [00:05]: Hello all.\nBen Ito [00:09]: Good morning. Meeting ended after 00:38:50 \uD83D\uDC4B"
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
                "主持人：大家好。\n王芳：您好。\n主持人：请讲。\n王芳：好。",
                "O'Brien-Smith: Hello.\nJean-Luc d'Arc: Hi.\nO'Brien-Smith: Yes.\nNo more from me.",
                "ann@example.org: Hello.\nben.ito@example.org: Hi.\nSee you.\nBye.",
                "דנה לוי: שלום לכולם.\nיוסי כהן: שלום.\nדנה לוי: כן.\nיוסי כהן: לא.",
                "أحمد علي: مرحبا بكم.\nسارة حسن: شكرا.\nأحمد علي: نعم.\nسارة حسن: لا.",
                "田中さん：始めましょう。\nआशा: नमस्ते।\n田中さん：はい。\nआशा: हाँ।",
                "Jos\u00E9: Hola.\nBea: Hola.\nJose\u0301: S\u00ED.\nBea: No."
            })
    void unusual_names_are_speakers(String transcript) {
        List<Cue> cues = TranscriptReader.read(transcript).cues();

        assertThat(cues.stream().map(Cue::speaker).distinct()).hasSize(2).doesNotContainNull();
        assertThat(cues).hasSize(4);
    }

    @Test
    void each_of_many_lines_with_a_nick_names_its_speaker() {
        assertThat(TranscriptReader.read("ann: Hello.\nben: Hi.\ncarla: Yes.\n").speakers())
                .containsExactly("ann", "ben", "carla");
    }

    @Test
    void a_colon_within_a_time_ends_no_name() {
        List<Cue> cues = TranscriptReader.read(
                        "[00:00:01] Ann Lee Hello all. [00:00:04]\n[00:00:05] Ben Ito Hi. [00:00:06]\n")
                .cues();

        assertThat(cues).extracting(Cue::text).containsExactly("Ann Lee Hello all.", "Ben Ito Hi.");
        assertThat(cues).extracting(Cue::speaker).containsOnlyNulls();
    }

    @Test
    void a_range_of_times_gives_the_end_of_its_words() {
        List<Cue> cues = TranscriptReader.read(
                        "[00:01.000 --> 00:04.000] Hello there.\n[00:06.000 --> 00:07.500] More.\n")
                .cues();

        assertThat(cues).extracting(Cue::endMs).containsExactly(4_000L, 7_500L);
    }

    @Test
    void words_of_nobody_are_kept_however_late_the_first_speaker_comes() {
        String nobody = "Some words of nobody.\n".repeat(60);

        assertThat(TranscriptReader.read(nobody + "Ann Lee: Hello.\nBen Ito: Hi.\n")
                        .cues())
                .hasSize(62);
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
