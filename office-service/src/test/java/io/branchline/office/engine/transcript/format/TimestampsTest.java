package io.branchline.office.engine.transcript.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.office.engine.transcript.Cue;
import io.branchline.office.engine.transcript.Transcript;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"0:03", "12:34", "1:2", "01:02:03.250", "[7:15]", "Ann 0:09", "a: b: 3:4", ":: 5:06", "明:1:10"})
    void sees_every_time(String text) {
        assertThat(Timestamps.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":", "5:", ":5", "Ann: 5 of us", "5: yes", "12 34", "３:４", "1：2", "at 5 : 30"})
    void sees_no_time_where_there_is_none(String text) {
        assertThat(Timestamps.isIn(text)).isFalse();
    }

    @Test
    void reads_short_lines_with_and_without_times_alike() {
        Transcript plain = NamedLines.read("Kay: a\nKay: 3 b\nMoe: c\n- d\nMoe: e\nA stopped transcription");
        assertThat(plain.cues().stream().map(Cue::text)).containsExactly("a", "3 b", "c", "- d", "e");
        Transcript timed = NamedLines.read("Kay  0:01\na\nMoe  0:02\nb 1:5 c\nKay  0:09\nd");
        assertThat(timed.cues().stream().map(Cue::startMs)).isEqualTo(List.of(1000L, 2000L, 9000L));
        assertThat(timed.cues().stream().map(Cue::text)).containsExactly("a", "b 1:5 c", "d");
    }

    @ParameterizedTest
    @ValueSource(strings = {"**Kay**: Good morning.", "- **Kay:** Good morning.", "__Kay__ [0:07]: Good morning."})
    void takes_a_name_out_of_its_emphasis(String line) {
        Cue cue = NamedLines.read(line + "\nMoe: Hello.\nKay: Bye.").cues().get(0);
        assertThat(cue.speaker()).isEqualTo("Kay");
        assertThat(cue.text()).isEqualTo("Good morning.");
    }
}
