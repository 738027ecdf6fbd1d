package io.branchline.office.engine.transcript.webvtt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VttParserTest {

    @ParameterizedTest
    @CsvSource({
        "00:01.000 --> 00:02.500,1000,2500",
        "100:00:01.000-->100:00:02.000,360001000,360002000",
        "'\t00:00:01.000\t-->\t00:00:02.000 align:start',1000,2000",
        "00:01.000 --> 00:02.000line:40%,1000,2000",
        "90:15.000 --> 90:16.000,324900000,324960000"
    })
    void times_are_read(String line, long start, long end) {
        VttFile file = VttParser.parse("WEBVTT\n\n" + line + "\nx\n");

        assertThat(file.cues()).extracting(VttCue::startMs, VttCue::endMs).containsExactly(tuple(start, end));
    }

    @ParameterizedTest
    @CsvSource({
        "00:1.000 --> 00:02.000",
        "00:60.000 --> 00:61.000",
        "00:01.00 --> 00:02.000",
        "00:01.000 -> 00:02.000",
        "00:01:000 --> 00:02.000",
        "--> 00:02.000"
    })
    void broken_times_skip_the_cue_and_keep_the_next(String line) {
        VttFile file = VttParser.parse("WEBVTT\n\n" + line + "\nlost\n\n00:03.000 --> 00:04.000\nkept\n");

        assertThat(file.cues()).extracting(VttCue::text).containsExactly("kept");
    }

    @Test
    void settings_that_cannot_be_read_leave_their_default() {
        VttSettings settings = VttParser.parse(
                        "WEBVTT\n\n00:01.000 --> 00:02.000 line:-1 size:101% position:10%,line-left align:end vertical:up x:y\nx\n")
                .cues()
                .get(0)
                .settings();

        assertThat(settings.line()).isEqualTo(-1.0);
        assertThat(settings.snapToLines()).isTrue();
        assertThat(settings.size()).isEqualTo(100.0);
        assertThat(settings.position()).isEqualTo(10.0);
        assertThat(settings.positionAlign()).isEqualTo(Align.START);
        assertThat(settings.align()).isEqualTo(Align.END);
        assertThat(settings.vertical()).isEmpty();
    }

    @Test
    void regions_are_known_by_their_id_in_new_and_old_files() {
        VttFile file = VttParser.parse("""
                WEBVTT
                Region: id=old width=40%

                REGION
                id:new
                lines:5
                regionanchor:10%,20%
                scroll:up

                00:01.000 --> 00:02.000 region:new
                x

                00:02.000 --> 00:03.000 region:old
                y
                """);

        assertThat(file.regions())
                .extracting(VttRegion::id, VttRegion::width, VttRegion::lines, VttRegion::scrollUp)
                .containsExactly(tuple("old", 40.0, 3, false), tuple("new", 100.0, 5, true));
        assertThat(file.cues()).extracting(cue -> cue.settings().region()).doesNotContainNull();
    }

    @Test
    void comments_and_styles_are_no_cues() {
        VttFile file = VttParser.parse(
                "WEBVTT - title\nKind: captions\n\nSTYLE\n::cue { color: red }\n\nNOTE\nnothing\n\nid\n00:01.000 --> 00:02.000\n- one\n- two\n");

        assertThat(file.cues()).extracting(VttCue::id, VttCue::text).containsExactly(tuple("id", "- one\n- two"));
    }

    @Test
    void words_survive_tags_that_never_end() {
        assertThat(CueText.voices("<v Dana>Hi <b>there")).containsExactly(new CueText.Voice("Dana", "Hi there"));
        assertThat(CueText.voices("a < b and <i so on")).isEqualTo(List.of(new CueText.Voice(null, "a < b and so on")));
        assertThat(CueText.voices("&amp;&#39;&lt;&nope;")).containsExactly(new CueText.Voice(null, "&'<&nope;"));
    }
}
