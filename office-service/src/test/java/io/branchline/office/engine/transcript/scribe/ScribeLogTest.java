package io.branchline.office.engine.transcript.scribe;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.office.engine.transcript.Transcript;
import io.branchline.office.engine.transcript.TranscriptFormat;
import io.branchline.office.engine.transcript.format.TranscriptReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Scribes' logs, notes and pages in which nobody speaks often. */
class ScribeLogTest {
    private static List<String> said(Transcript read) {
        return read.cues().stream()
                .map(cue -> (cue.speaker() == null ? "-" : cue.speaker()) + ": " + cue.text())
                .toList();
    }

    @Test
    void notes_after_a_scribe_name_their_speakers_by_nick() {
        Transcript read = TranscriptReader.read("""
                scribenick: ben
                Topic: Release
                ann: we should ship on Monday
                ... and tell support
                carla: fine
                question: who pays?
                Chair: Order, please, everyone.
                ACTION: ben to test the build
                RESOLUTION: Ship on Monday
                """);

        assertThat(read.format()).isEqualTo(TranscriptFormat.SCRIBE);
        assertThat(said(read))
                .containsExactly(
                        "-: Topic: Release",
                        "ann: we should ship on Monday",
                        "ann: and tell support",
                        "carla: fine",
                        "carla: question: who pays?",
                        "Chair: Order, please, everyone.",
                        "-: ACTION: ben to test the build",
                        "-: RESOLUTION: Ship on Monday");
        assertThat(read.facts().scribe()).isEqualTo("ben");
    }

    @Test
    void dots_go_on_with_whom_the_same_hand_wrote_down() {
        Transcript read = TranscriptReader.read("""
                15:00:00 <ann> scribe: ben
                15:00:10 <ben> Ann: two things today
                15:00:15 <carla> q+ to ask about docs
                15:00:16 <dan_> +1 to that
                15:00:20 <ben> ... first the build
                15:00:25 <Zakim> carla, you wanted to ask about docs
                15:00:35 <carla> I could do half
                15:00:36 <ben> ... and then one thing: the docs
                15:01:20 <dan> dan has joined #tools
                15:01:25 * Zakim sees nobody on the queue
                15:01:30 <ben`> also: thanks to all
                """);

        assertThat(said(read))
                .containsExactly(
                        "Ann: two things today",
                        "dan: +1 to that",
                        "Ann: first the build",
                        "carla: I could do half",
                        "Ann: and then one thing: the docs",
                        "ben: also: thanks to all");
    }

    @Test
    void nicks_with_the_marks_of_a_client_are_nicks() {
        Transcript read = TranscriptReader.read("""
                [15:00] <@ann> hello all
                [15:01] <+ben> hi ann
                [15:01] -!- carla has joined #tools
                [15:02] <ann`> let us begin
                """);

        assertThat(said(read)).containsExactly("ann: hello all", "ben: hi ann", "ann: let us begin");
    }

    @Test
    void a_published_page_gives_its_facts_its_speech_and_nothing_twice() {
        Transcript read = TranscriptReader.read("""
                W3C
                – DRAFT –
                Tools Call
                18 November 2026

                [Agenda] [IRC log]
                Attendees
                Present
                Ann, Ben Ito, Carla
                Regrets
                Dan
                Chair
                Ann
                Scribe
                Ben Ito

                Contents
                Release
                Docs
                Summary of action items

                Meeting minutes
                Release
                Ann: we should ship on Monday
                … and tell support

                <eve> +1

                Ben: I can test

                ACTION: Ben to test the build

                Docs
                Carla: nobody writes them

                Summary of action items
                Ben to test the build
                Eve to write the notes
                Minutes manually created (not a transcript), formatted by scribe.perl version 221.

                Diagnostics
                All speakers: Ann, Ben, Carla
                """);

        assertThat(said(read))
                .containsExactly(
                        "Ann: we should ship on Monday",
                        "Ann: and tell support",
                        "eve: +1",
                        "Ben: I can test",
                        "-: ACTION: Ben to test the build",
                        "Carla: nobody writes them",
                        "-: Eve to write the notes");
        assertThat(read.facts().title()).isEqualTo("Tools Call");
        assertThat(read.facts().present()).containsExactly("Ann", "Ben Ito", "Carla");
        assertThat(read.facts().regrets()).containsExactly("Dan");
        assertThat(read.facts().topics()).containsExactly("Release", "Docs");
    }

    @Test
    void an_older_page_wraps_its_lines_and_numbers_its_links() {
        Transcript read = TranscriptReader.read("""
                   [1]W3C

                      [1] http://www.w3.org/

                                            Widgets Call

                12 Mar 2026

                   See also: [3]IRC log

                Attendees

                   Present
                          Ann, Ben_Ito

                Contents

                     * [4]Topics
                         1. [5]Packaging
                     * [7]Summary of Action Items
                     ________________________________

                   <scribe> Scribe: carla

                Packaging

                   ann: the draft is out, and people have
                   sent comments on it

                   <Ben> I sent mine

                   [End of minutes]
                    Minutes formatted by David Booth's scribe.perl version 1.1
                """);

        assertThat(said(read))
                .containsExactly(
                        "ann: the draft is out, and people have", "ann: sent comments on it", "Ben: I sent mine");
        assertThat(read.facts().title()).isEqualTo("Widgets Call");
        assertThat(read.facts().topics()).containsExactly("Packaging");
    }

    @Test
    void a_chair_who_speaks_makes_no_log() {
        Transcript read = TranscriptReader.read("Chair: Order, please.\nMs. Lee: I move.\nChair: Is there a second?\n");

        assertThat(read.format()).isEqualTo(TranscriptFormat.NAMED_LINES);
        assertThat(read.speakers()).containsExactly("Chair", "Ms. Lee");
    }
}
