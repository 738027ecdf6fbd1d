package io.branchline.office.engine.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.branchline.office.engine.transcript.format.TranscriptReader;
import io.branchline.office.engine.transcript.source.TranscriptSource;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TranscriptReaderTest {

    @Test
    void teams_names_the_speaker_in_a_voice_tag() {
        Transcript read = TranscriptReader.read("""
                WEBVTT

                9c1/12-0
                00:00:03.100 --> 00:00:05.200
                <v Dana Reyes>Good morning &amp; <i>welcome</i>.
                """);

        assertThat(read.cues())
                .containsExactly(new Cue("9c1/12-0", 3100, 5200, "Dana Reyes", "Good morning & welcome."));
    }

    @Test
    void a_cue_with_two_voices_becomes_two_cues_of_the_same_id() {
        Transcript read =
                TranscriptReader.read("WEBVTT\n\n1\n00:01.000 --> 00:02.000\n<v.loud Dana>Ready?</v><v Lee>Yes.</v>\n");

        assertThat(read.cues())
                .extracting(Cue::id, Cue::speaker, Cue::text)
                .containsExactly(tuple("1", "Dana", "Ready?"), tuple("1", "Lee", "Yes."));
    }

    @Test
    void zoom_names_the_speaker_before_a_colon_and_only_names_are_taken_off() {
        Transcript read = TranscriptReader.read("""
                WEBVTT

                1
                00:00:01.000 --> 00:00:02.000
                Justin (Besu): Hello there.

                2
                00:00:02.000 --> 00:00:03.000
                and one more thing: the release.
                """);

        assertThat(read.cues())
                .extracting(Cue::speaker, Cue::text)
                .containsExactly(
                        tuple("Justin (Besu)", "Hello there."),
                        tuple("Justin (Besu)", "and one more thing: the release."));
    }

    @Test
    void a_cue_with_unreadable_times_is_skipped_and_named_while_the_rest_is_kept() {
        Transcript read = TranscriptReader.read(
                "WEBVTT\n\nNOTE nothing\n\n00:61.000 --> 01:02.000\nlost\n\n01:00.000 --> 01:02.000\nkept\n");

        assertThat(read.cues()).extracting(Cue::text).containsExactly("kept");
        assertThat(read.notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.en()).contains("line 5"));
    }

    @ParameterizedTest
    @CsvSource({"text/vtt,WEBVTT||00:61.000 --> 01:02.000|lost|", "application/x-subrip,1|00:00:0x --> 00:00:02|lost|"})
    void a_refused_upload_does_not_say_that_something_was_skipped(String type, String lines) {
        byte[] upload = lines.replace('|', '\n').getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> TranscriptReader.read(TranscriptSource.of(upload, type)))
                .isInstanceOfSatisfying(UnreadableTranscript.class, refused -> {
                    assertThat(refused.reason().en()).isEqualTo("the times of the cue cannot be read");
                    assertThat(refused.reason().zh()).isEqualTo("无法识别时间");
                });
    }

    @Test
    void what_can_neither_be_stored_nor_printed_becomes_a_blank() {
        Transcript read = TranscriptReader.read("""
                {"segments":[{"start":0,"end":2,"speaker":"Da\\u0000na","text":"We\\u0000agreed\\ud83dto launch\\ud83d\\ude80."}]}""");

        assertThat(read.cues())
                .extracting(Cue::speaker, Cue::text)
                .containsExactly(tuple("Da na", "We agreed to launch🚀."));
    }

    @Test
    void subrip_has_commas_in_its_times() {
        Transcript read = TranscriptReader.read("1\n00:00:01,500 --> 00:00:02,000\nDana: Hello.\n\n");

        assertThat(read.format()).isEqualTo(TranscriptFormat.SUBRIP);
        assertThat(read.cues()).containsExactly(new Cue("1", 1500, 2000, "Dana", "Hello."));
    }

    @Test
    void a_line_of_its_own_with_name_and_time_speaks_for_the_lines_below() {
        Transcript read = TranscriptReader.read("发言人1 00:12\n大家好。\n我们开始吧。\n发言人2 00:20\n好的。\n");

        assertThat(read.cues())
                .extracting(Cue::speaker, Cue::startMs, Cue::text)
                .containsExactly(
                        tuple("发言人1", 12000L, "大家好。"), tuple("发言人1", 12000L, "我们开始吧。"), tuple("发言人2", 20000L, "好的。"));
    }

    @Test
    void time_marks_between_lines_give_the_time_of_what_follows() {
        Transcript read = TranscriptReader.read(
                "### 00:05:00\n\nAda Bell: Point one: we ship.\n\nBo Chu: See https://example.org now.\n");

        assertThat(read.cues())
                .extracting(Cue::speaker, Cue::startMs, Cue::text)
                .containsExactly(
                        tuple("Ada Bell", 300_000L, "Point one: we ship."),
                        tuple("Bo Chu", 300_000L, "See https://example.org now."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "GB18030"})
    void every_encoding_gives_the_same_words(String charset) {
        String text = "张三：请在周五前提交报告，谢谢大家。\n李四：好的，没问题，我来负责。\n";

        Transcript read = TranscriptReader.read(text.getBytes(Charset.forName(charset)));

        assertThat(read.cues())
                .extracting(Cue::speaker, Cue::text)
                .containsExactly(tuple("张三", "请在周五前提交报告，谢谢大家。"), tuple("李四", "好的，没问题，我来负责。"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n\t\n", "WEBVTT\n\n", "\uFEFF", "WEBVTT\n\n00:01 --> 00:02\nx\n"})
    void what_holds_no_speech_is_refused_with_a_line(String text) {
        assertThatThrownBy(() -> TranscriptReader.read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        UnreadableTranscript.class,
                        refused -> assertThat(refused.line()).isPositive());
    }

    @Test
    void a_file_that_is_no_text_is_refused() {
        byte[] zip = {'P', 'K', 3, 4, 0, 0, 8, 0, 1, 2, 0, 0, 9, 7, 5, 3, 1};

        assertThatThrownBy(() -> TranscriptReader.read(zip)).isInstanceOf(UnreadableTranscript.class);
    }
}
