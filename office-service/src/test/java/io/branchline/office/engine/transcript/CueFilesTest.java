package io.branchline.office.engine.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.office.engine.transcript.format.TranscriptReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** WebVTT, SubRip and JSON that are not quite as they should be: what can be read is kept. */
class CueFilesTest {
    private static List<String> said(String text) {
        return TranscriptReader.read(text).cues().stream()
                .map(cue -> cue.startMs() + "-" + cue.endMs() + " " + cue.speaker() + ": " + cue.text())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WEBVTT\n\n00:01.000 --> 00:02.000\nAnn: Hello all.\n\n00:02.500 --> 00:03.000\nBen: Hi.",
                "WEBVTT\n\n00:00:01,000 --> 00:00:02,000\nAnn: Hello all.\n\n00:00:02,500 --> 00:00:03,000\nBen: Hi.\n",
                "WEBVTT\n\n00:01.000 --> 00:02.000\n>> Ann: Hello\nall.\n\n00:02.500 --> 00:03.000\n>> Ben: Hi.",
                "WEBVTT\n\n00:01.000 --> 00:02.000\n[Ann] Hello all.\n\n00:02.500 --> 00:03.000\n[Ben]: Hi.",
                "1\n00:00:01,000 --> 00:00:02,000\n<i>Ann: Hello</i> <font color=\"#fff\">all.</font>\n\n2\n00:00:02,500 --> 00:00:03,000 X1:10 X2:20\n{\\an8}Ben: Hi.",
                "1\n00:00:01,000 --> 00:00:02,000\nAnn: Hello all.\n2\n00:00:02,500 --> 00:00:03,000\nBen: Hi.\n",
                "00:00:01.0-->00:00:02.0\nAnn: Hello\n\nall.\n\n00:00:02.5-->00:00:03.0\nBen: Hi.\n",
                "00:00:01,000 --> 00:00:02,000 Ann: Hello all.\n00:00:02,500 --> 00:00:03,000 Ben: Hi.\n",
                "0:00:01.000,0:00:02.000\nAnn: Hello all.\n\n0:00:02.500,0:00:03.000\nBen: Hi.\n",
                "{\"start\":1,\"end\":2,\"speaker\":\"Ann\",\"text\":\"Hello all.\"}\n{\"start\":2.5,\"end\":3,\"speaker\":\"Ben\",\"text\":\"Hi.\"}\n",
                "{\"segments\":[{\"start\":1,\"end\":3,\"text\":\" Hello all. Hi.\",\"words\":[{\"word\":\"Hello\",\"start\":1,\"end\":1.5,\"speaker\":\"Ann\"},"
                        + "{\"word\":\"all.\",\"start\":1.5,\"end\":2},{\"word\":\"Hi.\",\"start\":2.5,\"end\":3,\"speaker\":\"Ben\"}]}]}",
                "{\"results\":{\"utterances\":[{\"start\":1,\"end\":2,\"transcript\":\"Hello all.\",\"speaker\":\"Ann\"},{\"start\":2.5,\"end\":3,\"transcript\":\"Hi.\",\"speaker\":\"Ben\"}],"
                        + "\"channels\":[{\"alternatives\":[{\"transcript\":\"Hello all. Hi.\",\"words\":[{\"word\":\"hello\",\"start\":1,\"end\":1.5,\"speaker\":\"Ann\"}]}]}]}}"
            })
    void two_cues_are_read_whole(String text) {
        assertThat(said(text)).containsExactly("1000-2000 Ann: Hello all.", "2500-3000 Ben: Hi.");
    }

    @Test
    void words_without_sentences_are_cut_where_one_ends() {
        assertThat(
                        said(
                                "{\"text\":\"Hello there. Hi.\",\"words\":[{\"word\":\"Hello\",\"start\":0.0,\"end\":0.5},{\"word\":\"there.\",\"start\":0.5,\"end\":1.0},{\"word\":\"Hi.\",\"start\":3.0,\"end\":3.5}]}"))
                .containsExactly("0-1000 null: Hello there.", "3000-3500 null: Hi.");
    }

    @Test
    void a_line_of_a_cue_that_begins_with_a_speaker_is_that_speakers() {
        assertThat(
                        said(
                                "WEBVTT\n\n00:01.000 --> 00:02.000\nAnn Lee: Hello.\nBen Ito: Hi.\n\n00:02.000 --> 00:03.000\nBen Ito: The plan:\nship.\n"))
                .containsExactly(
                        "1000-2000 Ann Lee: Hello.", "1000-2000 Ben Ito: Hi.", "2000-3000 Ben Ito: The plan: ship.");
    }

    @Test
    void a_json_line_that_breaks_is_named_and_those_before_it_are_kept() {
        Transcript read = TranscriptReader.read("{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n{\"text\": oops\n");

        assertThat(read.cues()).extracting(Cue::text).containsExactly("One.", "Two.");
        assertThat(read.notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.en()).startsWith("line 3"));
    }

    @Test
    void overlapping_empty_and_disordered_cues_keep_their_times_and_place() {
        assertThat(
                        said(
                                "WEBVTT\n\n00:05.000 --> 00:06.000\n<v Ann>Later?\n\n00:02.000 --> 00:02.500\n\n1000:00:01.000 --> 1000:00:02.000\n<v Ben>Late"))
                .containsExactly("5000-6000 Ann: Later?", "3600001000-3600002000 Ben: Late");
    }
}
