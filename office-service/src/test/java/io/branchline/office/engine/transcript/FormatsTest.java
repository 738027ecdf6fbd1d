package io.branchline.office.engine.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.branchline.office.engine.transcript.format.TranscriptReader;
import io.branchline.office.engine.transcript.source.TranscriptSource;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

    @Test
    void whisper_counts_seconds_and_may_know_the_speaker() {
        Transcript read = TranscriptReader.read("""
                {"text":" Good morning. Hi.","segments":[
                 {"id":0,"start":0.0,"end":2.5,"text":" Good morning.","speaker":"SPEAKER_00",
                  "words":[{"word":" Good","start":0.0,"end":1.0},{"word":" morning.","start":1.0,"end":2.5}]},
                 {"id":1,"start":2.5,"end":4.0,"text":" Hi.","speaker":"SPEAKER_01"}],"language":"en"}""");

        assertThat(read.format()).isEqualTo(TranscriptFormat.WHISPER_JSON);
        assertThat(read.cues())
                .containsExactly(
                        new Cue("0", 0, 2500, "SPEAKER_00", "Good morning."),
                        new Cue("1", 2500, 4000, "SPEAKER_01", "Hi."));
    }

    @Test
    void a_time_mark_at_the_end_of_a_line_is_no_speech() {
        Transcript read =
                TranscriptReader.read("Dana Reyes: We have a quorum. 00:05:00\nLee Park: Good.\nDana Reyes: Yes.\n");

        assertThat(read.cues())
                .extracting(Cue::startMs, Cue::text)
                .containsExactly(
                        tuple(Cue.NO_TIME, "We have a quorum."), tuple(300_000L, "Good."), tuple(300_000L, "Yes."));
    }

    @Test
    void lines_that_were_joined_are_taken_apart_at_the_names() {
        Transcript read = TranscriptReader.read(
                "Dana Reyes: We have a quorum. Lee Park: Good. Dana Reyes:\nLee Park: Note: two are late.\n");

        assertThat(read.cues())
                .extracting(Cue::speaker, Cue::text)
                .containsExactly(
                        tuple("Dana Reyes", "We have a quorum."),
                        tuple("Lee Park", "Good."),
                        tuple("Lee Park", "Note: two are late."));
    }

    @Test
    void one_endless_line_is_refused_before_it_is_decoded() {
        byte[] line = new byte[8_000_001];
        Arrays.fill(line, (byte) 'a');

        assertThatThrownBy(() -> TranscriptReader.read(line)).isInstanceOf(UnreadableTranscript.class);
    }

    @Test
    void whisper_cpp_writes_clocks() {
        Transcript read = TranscriptReader.read("""
                {"transcription":[{"timestamps":{"from":"00:00:01,500","to":"00:00:03,000"},
                 "offsets":{"from":1500,"to":3000},"text":" Hello there."}]}""");

        assertThat(read.cues()).containsExactly(new Cue("1", 1500, 3000, null, "Hello there."));
    }

    @Test
    void tingwu_puts_words_of_sentences_into_paragraphs_and_counts_milliseconds() {
        Transcript read = TranscriptReader.read("""
                {"TaskId":"t1","Transcription":{"AudioInfo":{"Size":10},"Paragraphs":[
                 {"ParagraphId":"p1","SpeakerId":"1","Words":[
                  {"Id":10,"SentenceId":1,"Start":4970,"End":5560,"Text":"您好，"},
                  {"Id":20,"SentenceId":1,"Start":5730,"End":6176,"Text":"我是小王。"},
                  {"Id":30,"SentenceId":2,"Start":6200,"End":6900,"Text":"下面开会。"}]},
                 {"ParagraphId":"p2","SpeakerId":"2","Words":[
                  {"Id":40,"SentenceId":3,"Start":7000,"End":7900,"Text":"好的。"}]}]}}""");

        assertThat(read.format()).isEqualTo(TranscriptFormat.TINGWU_JSON);
        assertThat(read.cues())
                .containsExactly(
                        new Cue("1", 4970, 6176, "发言人1", "您好，我是小王。"),
                        new Cue("2", 6200, 6900, "发言人1", "下面开会。"),
                        new Cue("3", 7000, 7900, "发言人2", "好的。"));
    }

    @Test
    void other_json_is_read_by_what_its_fields_mean() {
        Transcript read = TranscriptReader.read("""
                {"utterances":[{"speaker":"A","start":250,"end":4250,"text":"We ship on Monday, and that is final."},
                 {"speaker":"B","start":4300,"end":9000,"text":"Then I will tell support today, all of them."}]}""");

        assertThat(read.format()).isEqualTo(TranscriptFormat.JSON);
        assertThat(read.cues())
                .extracting(Cue::startMs, Cue::speaker)
                .containsExactly(tuple(250L, "A"), tuple(4300L, "B"));
    }

    @Test
    void json_that_breaks_off_gives_what_came_before_and_says_where() {
        Transcript read = TranscriptReader.read(
                "{\"segments\":[{\"start\":0.0,\"end\":1.0,\"text\":\"Kept.\"},\n{\"start\":1.0,\"end\":2.0,\"te");

        assertThat(read.cues()).extracting(Cue::text).containsExactly("Kept.");
        assertThat(read.notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.en()).contains("line 2"));
    }

    @Test
    void a_scribe_names_who_speaks_and_goes_on_with_dots() {
        Transcript read = TranscriptReader.read("""
                14:00:05 <RRSAgent> RRSAgent has joined #tools
                14:00:30 <dana> Meeting: Tools call
                14:00:31 <dana> chair: Lee
                14:00:32 <dana> scribe: dana
                14:00:40 <lee> present+
                14:01:00 <dana> Topic: Release
                14:01:10 <dana> Lee: we should ship on Monday
                14:01:20 <dana> ... and tell support
                14:01:25 <kim> q+
                14:01:30 <kim> I can test it today
                14:01:40 <dana> ACTION: kim to test the build by Friday
                """);

        assertThat(read.format()).isEqualTo(TranscriptFormat.SCRIBE);
        assertThat(read.cues())
                .extracting(Cue::startMs, Cue::speaker, Cue::text)
                .containsExactly(
                        tuple(55_000L, "dana", "Topic: Release"),
                        tuple(65_000L, "Lee", "we should ship on Monday"),
                        tuple(75_000L, "Lee", "and tell support"),
                        tuple(85_000L, "kim", "I can test it today"),
                        tuple(95_000L, "dana", "ACTION: kim to test the build by Friday"));
        assertThat(read.facts().title()).isEqualTo("Tools call");
        assertThat(read.facts().chair()).isEqualTo("Lee");
        assertThat(read.facts().present()).containsExactly("lee");
        assertThat(read.facts().topics()).containsExactly("Release");
    }

    @Test
    void otter_puts_name_and_time_above_the_words() {
        Transcript read = TranscriptReader.read("""
                Dana Reyes  0:03
                Good morning everyone.

                Lee Park  1:12
                Morning.

                Transcribed by https://otter.ai
                """);

        assertThat(read.format()).isEqualTo(TranscriptFormat.OTTER);
        assertThat(read.cues())
                .extracting(Cue::startMs, Cue::speaker, Cue::text)
                .containsExactly(
                        tuple(3000L, "Dana Reyes", "Good morning everyone."), tuple(72_000L, "Lee Park", "Morning."));
    }

    @Test
    void google_meet_marks_the_time_between_the_lines() {
        Transcript read = TranscriptReader.read("""
                Weekly sync (2026-11-18 10:00 GMT) - Transcript
                Attendees
                Ada Bell, Bo Chu
                Transcript
                Ada Bell: Welcome.
                00:05:00
                Bo Chu: We are late.
                Meeting ended after 00:06:10
                """);

        assertThat(read.format()).isEqualTo(TranscriptFormat.GOOGLE_MEET);
        assertThat(read.cues())
                .extracting(Cue::speaker, Cue::text)
                .containsExactly(tuple("Ada Bell", "Welcome."), tuple("Bo Chu", "We are late."));
        assertThat(read.notices()).isNotEmpty();
    }

    @Test
    void teams_word_files_have_name_and_time_above_the_words() {
        byte[] docx = Docx.of("Dana Reyes   0:03\nGood morning.", "Lee Park   0:09\nHello.");

        Transcript read = TranscriptReader.read(TranscriptSource.of(docx, null));

        assertThat(read.format()).isEqualTo(TranscriptFormat.DOCX);
        assertThat(read.cues())
                .extracting(Cue::startMs, Cue::speaker, Cue::text)
                .containsExactly(tuple(3000L, "Dana Reyes", "Good morning."), tuple(9000L, "Lee Park", "Hello."));
    }

    @Test
    void older_teams_word_files_have_the_name_below_the_times() {
        byte[] docx = Docx.of(
                "0:0:0.0 --> 0:0:3.450\nDana Reyes\nGood morning.", "0:0:3.600 --> 0:0:5.120\nLee Park\nHello all.");

        Transcript read = TranscriptReader.read(TranscriptSource.of(docx, null));

        assertThat(read.cues())
                .extracting(Cue::startMs, Cue::speaker, Cue::text)
                .containsExactly(tuple(0L, "Dana Reyes", "Good morning."), tuple(3600L, "Lee Park", "Hello all."));
    }

    @ParameterizedTest
    @CsvSource({
        "Dana Reyes (Guest),Dana Reyes",
        "Dana Reyes (she/her),Dana Reyes",
        "Justin (Besu),Justin (Besu)",
        "发言人 1,发言人1",
        "李雷（主持人）,李雷"
    })
    void what_a_product_adds_to_a_name_is_taken_off(String written, String name) {
        Transcript read = TranscriptReader.read(written + ": Hello there.\n" + written + ": And again, hello.\n");

        assertThat(read.speakers()).containsExactly(name);
    }

    @Test
    void cues_of_one_voice_become_one_utterance() {
        Transcript read = TranscriptReader.read("""
                WEBVTT

                00:01.000 --> 00:02.000
                <v Dana>We will

                00:02.100 --> 00:03.000
                <v Dana>ship it.

                00:09.000 --> 00:10.000
                <v Lee>Fine.
                """);

        assertThat(read.utterances())
                .extracting(Utterance::speaker, Utterance::text, Utterance::cueIds)
                .containsExactly(
                        tuple("Dana", "We will ship it.", java.util.List.of("1", "2")),
                        tuple("Lee", "Fine.", java.util.List.of("3")));
    }

    @Test
    void the_content_type_is_believed() {
        byte[] plain = "Dana: Hello.".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> TranscriptReader.read(TranscriptSource.of(plain, "text/vtt")))
                .isInstanceOfSatisfying(
                        UnreadableTranscript.class,
                        refused -> assertThat(refused.line()).isEqualTo(1));
    }

    @Test
    void the_charset_of_the_content_type_is_believed() {
        byte[] bytes = "李四：好的。\n".getBytes(java.nio.charset.Charset.forName("GB18030"));

        assertThat(TranscriptReader.read(TranscriptSource.of(bytes, "text/plain; charset=GB18030"))
                        .speakers())
                .containsExactly("李四");
    }

    @Test
    void hidden_characters_are_left_out_and_named_with_their_line() {
        byte[] bytes = "Dana: He\u200Bllo.\nLee: Hi\u202E there \uDB40\uDC41.\n".getBytes(StandardCharsets.UTF_8);

        Transcript read = TranscriptReader.read(TranscriptSource.of(bytes, null));

        assertThat(read.cues()).extracting(Cue::text).containsExactly("Hello.", "Hi there .");
        assertThat(read.notices())
                .extracting(notice -> notice.en())
                .containsExactly(
                        "line 1: 1 hidden characters were left out", "line 2: 2 hidden characters were left out");
    }

    @Test
    void joiners_stay_where_an_emoji_needs_them() {
        byte[] bytes = "Dana: \uD83D\uDC69\u200D\uD83D\uDCBB works.\n".getBytes(StandardCharsets.UTF_8);

        assertThat(TranscriptReader.read(TranscriptSource.of(bytes, null)).notices())
                .isEmpty();
    }

    @Test
    void more_than_two_hundred_thousand_words_are_refused() {
        String long1 = "Dana: " + "word ".repeat(200_001) + "\n";

        assertThatThrownBy(() -> TranscriptReader.read(long1)).isInstanceOf(UnreadableTranscript.class);
        assertThat(TranscriptReader.read("Dana: " + "word ".repeat(150_000)).cues())
                .hasSize(1);
    }
}
