package io.branchline.office.engine.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.branchline.office.engine.transcript.format.TranscriptReader;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HostileTranscriptTest {

    @Test
    void more_than_a_thousand_speakers_are_refused() {
        String crowd = people(1_001);

        assertThatThrownBy(() -> TranscriptReader.read(crowd))
                .isInstanceOf(UnreadableTranscript.class)
                .hasMessageContaining("more than 1000 different speakers");
    }

    @Test
    void a_thousand_speakers_are_read_and_nobody_among_them_is_joined() {
        Transcript read = TranscriptReader.read(people(1_000));

        Transcript joined = SpeakerVariants.joined(read);

        assertThat(joined.speakers()).hasSize(1_000);
    }

    @Test
    void a_long_text_of_nearly_nothing_but_signs_is_refused_and_signs_among_words_are_not() {
        String signs = "WEBVTT\n\n00:01.000 --> 00:02.000\nAnn: well " + "<".repeat(100_000);

        assertThatThrownBy(() -> TranscriptReader.read(signs))
                .isInstanceOf(UnreadableTranscript.class)
                .hasMessageContaining("hardly any of it is words");
        assertThat(TranscriptReader.read("Ann: " + "...... so! ".repeat(20_000)).cues())
                .isNotEmpty();
    }

    @Test
    void objects_are_refused_at_the_first_word_too_many_even_when_the_file_breaks_off_later() {
        String objects = "[" + "{\"text\":\"a b c\"},".repeat(70_000) + "{\"text\":";

        assertThatThrownBy(() -> TranscriptReader.read(objects))
                .isInstanceOf(UnreadableTranscript.class)
                .hasMessageContaining("up to 200000 are read");
    }

    @Test
    void words_of_one_sentence_are_refused_at_the_first_too_many_even_when_the_file_breaks_off_later() {
        String words =
                "{\"paragraphs\":[{\"words\":[" + "{\"sentenceId\":1,\"text\":\"a\"},".repeat(200_001) + "{\"text\":";

        assertThatThrownBy(() -> TranscriptReader.read(words))
                .isInstanceOf(UnreadableTranscript.class)
                .hasMessageContaining("up to 200000 are read");
    }

    @Test
    void names_of_namespaces_without_end_are_refused() {
        String names = IntStream.range(0, 20_000)
                .mapToObj(i -> " xmlns:a" + i + "='urn:" + i + "'")
                .collect(Collectors.joining());
        byte[] file = Docx.document("<w:document xmlns:w='urn:w'><w:body><w:p" + names
                + "><w:r><w:t>Ann: Hello.</w:t></w:r></w:p></w:body></w:document>");

        assertThatThrownBy(() -> TranscriptReader.read(file))
                .isInstanceOf(UnreadableTranscript.class)
                .hasMessageContaining("an element has more than 10000 attributes");
    }

    @Test
    void arrays_under_ever_other_names_are_refused() {
        String arrays = IntStream.rangeClosed(0, 1_000)
                .mapToObj(i -> "\"" + i + "\":[{\"text\":\"a\"}]")
                .collect(Collectors.joining(",", "{", "}"));

        assertThatThrownBy(() -> TranscriptReader.read(arrays))
                .isInstanceOf(UnreadableTranscript.class)
                .hasMessageContaining("more than 1000 kinds of arrays");
    }

    @Test
    void speech_far_inside_and_under_long_names_is_still_found() {
        String name = "n".repeat(1_000);
        String inside =
                ("{\"" + name + "\":").repeat(20) + "{\"segments\":[{\"text\":\"Good morning.\"}]}" + "}".repeat(20);

        Transcript read = TranscriptReader.read(inside);

        assertThat(read.cues()).extracting(Cue::text).containsExactly("Good morning.");
    }

    private static String people(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "Nm" + letters(i) + ": Hello there.\n")
                .collect(Collectors.joining());
    }

    private static String letters(int number) {
        return String.valueOf(number)
                .chars()
                .mapToObj(c -> String.valueOf((char) ('a' + c - '0')))
                .collect(Collectors.joining());
    }
}
