package io.branchline.office.engine.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.office.engine.document.minutes.MinutesContent;
import io.branchline.office.engine.document.minutes.OfficialMinutes;
import io.branchline.office.engine.document.official.Passage;
import io.branchline.office.engine.minutes.drafting.MeetingFacts;
import io.branchline.office.engine.record.MinutesOfRecord;
import io.branchline.office.engine.record.RecordDrafter;
import io.branchline.office.engine.transcript.format.TranscriptReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OfficialContentTest {
    private static final MinutesOfRecord CLUB = RecordDrafter.draft(
            TranscriptReader.read("""
                    周敏：今天研究码头维修和会费两个议题。
                    周敏：会议决定，码头维修工程下个月开工。
                    韩磊：我负责月底前把施工合同送到各位手里。
                    """),
            new MeetingFacts("码头维修协调会", null, List.of("周敏", "韩磊"), List.of("方琳"), "周敏", null, List.of("码头维修", "会费")));

    @Test
    void sections_stand_in_the_order_and_under_the_headings_of_the_template() {
        RecordTemplate template = official(
                section(SectionKind.ACTION_ITEMS, "任务清单", 1),
                section(SectionKind.AGENDA, null, 1),
                section(SectionKind.DECISIONS, null, null),
                new Section(SectionKind.FIXED_TEXT, "附注", null, "本纪要仅供内部使用。"));

        assertThat(body(OfficialContent.of(CLUB, template)))
                .containsSubsequence("一、任务清单", "二、议程", "（一）码头维修", "三、会议议定事项", "四、附注", "（一）本纪要仅供内部使用。")
                .doesNotContain("（二）会费");
    }

    @Test
    void the_roster_is_that_of_the_template_and_an_unknown_day_stays_unknown() {
        MinutesContent bare = OfficialContent.of(CLUB, official(section(SectionKind.DECISIONS, null, null)));
        MinutesContent usual = OfficialContent.of(CLUB, Presets.usual(true).template(Locale.SIMPLIFIED_CHINESE));

        assertThat(bare.present()).isEmpty();
        assertThat(usual.present()).containsExactly("周敏", "韩磊");
        assertThat(usual.regrets()).containsExactly("方琳");
        assertThat(usual.date()).isNull();
    }

    @Test
    void tasks_of_an_english_meeting_stay_english() {
        MinutesOfRecord club = RecordDrafter.draft(
                TranscriptReader.read(
                        "Ada Bell: Let us talk about the roof.\nBo Chu: I will send the letter by Friday.\n"),
                MeetingFacts.of("Boat club", LocalDate.of(2026, 11, 18)));

        assertThat(body(OfficialContent.of(club, official(section(SectionKind.ACTION_ITEMS, null, null)))))
                .contains("（一）Send the letter by Friday. — Bo Chu (due 20 November 2026)");
    }

    private static List<String> body(MinutesContent content) {
        return OfficialMinutes.of(content).body().stream().map(Passage::reading).toList();
    }

    private static RecordTemplate official(Section... sections) {
        return new RecordTemplate("自用", Layout.OFFICIAL, List.of(sections));
    }

    private static Section section(SectionKind kind, @Nullable String heading, @Nullable Integer limit) {
        return new Section(kind, heading, limit, null);
    }
}
