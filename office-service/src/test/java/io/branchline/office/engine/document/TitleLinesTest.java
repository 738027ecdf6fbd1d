package io.branchline.office.engine.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.branchline.office.engine.document.title.TitleLines;
import org.junit.jupiter.api.Test;

/** GB/T 9704-2012 clause 7.3.1: whole words, trapezium or diamond. */
class TitleLinesTest {
    @Test
    void a_short_title_stays_on_one_line() {
        assertThat(TitleLines.broken("海州市财政局关于报送预算的通知")).doesNotContain("\n");
    }

    @Test
    void a_long_title_breaks_between_words_and_never_before_de() {
        String broken = TitleLines.broken("海州市人民政府办公室关于进一步加强全市公共机构冬季节约用电工作的通知");
        assertThat(broken.lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.length()).isBetween(8, 20));
        assertThat(broken).doesNotContain("\n的").doesNotContain("公共\n机构").doesNotContain("的\n通知");
    }

    @Test
    void numbers_and_their_units_stay_together() {
        String broken = TitleLines.broken("海州市人民政府办公室对市政协第十四届四次会议第20264626号提案的答复");
        assertThat(broken).contains("20264626");
    }

    @Test
    void three_lines_have_no_waist() {
        String[] lines = TitleLines.broken("海州市人民政府办公室关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见")
                .split("\n");
        assertThat(lines).hasSize(3);
        assertThat(lines[1].length()).isGreaterThanOrEqualTo(Math.min(lines[0].length(), lines[2].length()));
    }

    @Test
    void a_word_that_the_dictionary_lacks_is_not_torn() {
        String broken = TitleLines.broken("南湾市教育局关于进一步加强全市中小学校和幼儿园冬春季传染病防控以及校园食品安全管理工作的通知");
        assertThat(broken).contains("防控").contains("传染病");
    }
}
