package io.branchline.office.engine.document.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.office.engine.document.business.Section;
import io.branchline.office.engine.document.drafting.Point;
import io.branchline.office.engine.minutes.drafting.MeetingFacts;
import io.branchline.office.engine.record.MinutesOfRecord;
import io.branchline.office.engine.record.RecordDrafter;
import io.branchline.office.engine.transcript.format.TranscriptReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class MinutesSourceTest {
    @Test
    void motions_stand_with_their_words_and_mover_and_without_seconder_or_debate() {
        MinutesOfRecord club = draft("""
                Ada Bell: I move that the club buy a new boat for at most 4,000 euros.
                Bo Chu: I second that.
                Cy Dorn: That is far too much money, the old boat could last another year.
                Dee Eck: All in favour? The motion carries.
                """);

        BusinessSource.Parts parts = MinutesSource.business(club);

        Section motions = parts.sections().get(0);
        assertThat(motions.heading()).isEqualTo("Motions");
        assertThat(motions.bullets())
                .containsExactly("Ada Bell moved “that the club buy a new boat for at most 4,000 euros.” The motion"
                        + " was seconded. The motion carried.");
        assertThat(parts.sections()).extracting(Section::heading).doesNotContain("Matters considered");
        assertThat(parts.sections().toString()).doesNotContain("Bo Chu", "too much money");
        assertThat(parts.traces())
                .anyMatch(trace -> trace.pointer().equals("/sections/0/bullets/0")
                        && trace.quote().startsWith("I move that"));
    }

    @Test
    void a_chinese_motion_is_among_what_was_settled() {
        MinutesOfRecord club = draft("""
                王敏: 我动议购买一条新船，费用不超过四万元。
                李强: 我附议。
                周洋: 现在开始表决，请举手。
                周洋: 动议通过。
                """);

        SourceDraft draft = MinutesSource.draft(club);

        Point settled = draft.points().stream()
                .filter(point -> "会议议定事项".equals(point.heading()))
                .findFirst()
                .orElseThrow();
        assertThat(settled.points()).extracting(Point::text).contains("王敏动议：“购买一条新船，费用不超过四万元。”动议获附议。动议通过。");
    }

    private static MinutesOfRecord draft(String text) {
        return RecordDrafter.draft(
                TranscriptReader.read(text),
                new MeetingFacts("Boat club", null, List.of(), List.of(), null, null, List.of()));
    }
}
