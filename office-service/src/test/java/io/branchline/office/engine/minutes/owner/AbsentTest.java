package io.branchline.office.engine.minutes.owner;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.office.engine.speech.Speech;
import io.branchline.office.engine.transcript.format.TranscriptReader;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbsentTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I talked to Yusuf about the hall. I think Yusuf will send the floor plan.|Yusuf",
                "I talked to Yusuf about the hall.|",
                "I talked to Noor about it. I think Noor said it is fine.|",
                "We should check with Support. Then ask Support for help, support is slow.|",
            })
    void a_name_is_a_person_who_is_spoken_of_twice(String said, String expected) {
        Speech speech = Speech.of(TranscriptReader.read("Dana: " + said + "\nNoor Haddad: Yes.\n"));

        List<String> names = Absent.names(speech, new People(speech.transcript().speakers()));

        assertThat(names).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @CsvSource({"我跟赵强谈过，赵强说可以。"})
    void chinese_names_come_from_the_speakers_and_the_invited_only(String said) {
        Speech speech = Speech.of(TranscriptReader.read("王芳：" + said + "\n"));

        assertThat(Absent.names(speech, new People(List.of("王芳")))).isEmpty();
    }
}
