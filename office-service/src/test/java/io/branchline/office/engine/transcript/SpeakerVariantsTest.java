package io.branchline.office.engine.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.office.engine.minutes.drafting.MeetingFacts;
import io.branchline.office.engine.minutes.drafting.MinutesDrafter;
import io.branchline.office.engine.transcript.format.TranscriptReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerVariantsTest {
    @ParameterizedTest
    @CsvSource({
        "Leonard Fox,Lenard Fox",
        "Marianne,Mairanne",
        "Scott Marlowe,Scott M.",
        "Scott Marlowe,Scott M",
    })
    void a_slip_inside_a_name_or_an_initial_is_the_same_speaker(String name, String variant) {
        Transcript transcript = talk(name, "Ada Bell", name, "Ada Bell", variant, "Ada Bell");

        assertThat(SpeakerVariants.joined(transcript).speakers()).containsExactly(name, "Ada Bell");
        assertThat(transcript.speakers()).contains(variant);
    }

    @ParameterizedTest
    @CsvSource({
        "Daniel Fox,Daniela Fox",
        "Karin,Marin",
        "Mark,Mary",
        "Scott Marlowe,Scott Carter",
        "Scott Marlowe,Scott C.",
        "Leonard Fox,Lenard Wolf",
        "Speaker 1,Speaker 2",
    })
    void names_that_may_be_two_people_stay_apart(String name, String other) {
        Transcript transcript = talk(name, "Ada Bell", name, "Ada Bell", other, "Ada Bell");

        assertThat(SpeakerVariants.joined(transcript).speakers()).containsExactly(name, "Ada Bell", other);
    }

    @Test
    void who_answers_the_other_is_somebody_else() {
        Transcript transcript = talk("Marina Fox", "Ada Bell", "Marina Fox", "Martina Fox", "Ada Bell");

        assertThat(SpeakerVariants.joined(transcript).speakers()).contains("Marina Fox", "Martina Fox");
    }

    @Test
    void an_initial_that_two_surnames_share_is_left_alone() {
        Transcript transcript = talk("Scott Marlowe", "Ada Bell", "Scott Miller", "Ada Bell", "Scott M.", "Ada Bell");

        assertThat(SpeakerVariants.joined(transcript).speakers()).contains("Scott M.");
    }

    @Test
    void minutes_name_a_speaker_once() {
        Transcript transcript = talk("Leonard Fox", "Ada Bell", "Leonard Fox", "Ada Bell", "Lenard Fox");

        assertThat(MinutesDrafter.draft(transcript, MeetingFacts.of(null, null))
                        .meeting()
                        .attendees())
                .containsExactly("Leonard Fox", "Ada Bell");
    }

    private static Transcript talk(String... speakers) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < speakers.length; i++) {
            text.append(speakers[i]).append(": The lamp number ").append(i).append(" is too dark.\n");
        }
        return TranscriptReader.read(text.toString());
    }
}
