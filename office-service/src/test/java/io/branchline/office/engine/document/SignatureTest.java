package io.branchline.office.engine.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.branchline.office.engine.document.ParsedDocx.Line;
import java.util.List;
import org.junit.jupiter.api.Test;

/** GB/T 9704-2012 clauses 7.2.5, 7.2.6 and 7.3.5: who signs, and where. */
class SignatureTest {
    private static final double CHARACTER_MM = 156.0 / 28;
    private static final String DATE = "2026年11月3日";
    private static final double DATE_WIDTH = 6.5;

    @Test
    void with_a_seal_the_date_is_four_in_and_the_name_centred_over_it() {
        ParsedDocx docx = Samples.parsed(Samples.notice());
        Line date = docx.line(DATE);
        Line name = signature(docx, "海州市人民政府");
        assertThat(date.alignment()).isEqualTo("right");
        assertThat(date.rightMm()).isCloseTo(4 * CHARACTER_MM, within(0.1));
        double dateCentre = 4 + DATE_WIDTH / 2;
        assertThat(name.rightMm() / CHARACTER_MM + 7 / 2.0).isCloseTo(dateCentre, within(0.02));
    }

    @Test
    void without_a_seal_the_name_is_two_in_and_the_date_begins_two_right_of_it() {
        ParsedDocx docx = Samples.parsed(Samples.unsealed(List.of("海州市发展和改革委员会")));
        Line name = signature(docx, "海州市发展和改革委员会");
        Line date = docx.line(DATE);
        assertThat(name.rightMm()).isCloseTo(2 * CHARACTER_MM, within(0.1));
        assertThat(name.beforePt()).isCloseTo(28.95, within(0.1));
        double nameLeft = 2 + 11;
        assertThat(date.rightMm() / CHARACTER_MM + DATE_WIDTH).isCloseTo(nameLeft - 2, within(0.02));
    }

    @Test
    void without_a_seal_a_date_longer_than_the_name_is_two_in() {
        ParsedDocx docx = Samples.parsed(Samples.unsealed(List.of("市政府")));
        Line date = docx.line(DATE);
        assertThat(date.rightMm()).isCloseTo(2 * CHARACTER_MM, within(0.1));
        double nameLeft = signature(docx, "市政府").rightMm() / CHARACTER_MM + 3;
        assertThat(nameLeft).isCloseTo(2 + DATE_WIDTH + 2, within(0.02));
    }

    @Test
    void the_date_has_arabic_digits_and_no_leading_zeros() {
        assertThat(Samples.parsed(Samples.notice()).line("2026年").text()).isEqualTo("2026年11月3日");
    }

    @Test
    void upward_the_number_is_left_one_in_on_the_line_of_the_signer() {
        Line line = Samples.parsed(Samples.request(List.of("海州市财政局"), List.of("张三")))
                .line("海政发");
        assertThat(line.text()).isEqualTo("海政发〔2026〕12号\t签发人：张三");
        assertThat(line.leftMm()).isCloseTo(CHARACTER_MM, within(0.1));
        assertThat(line.stopMm() / CHARACTER_MM).isCloseTo(27, within(0.02));
        assertThat(line.runs().get(0).eastAsia()).isEqualTo("仿宋");
        assertThat(line.runs().get(1).eastAsia()).isEqualTo("楷体");
        assertThat(line.runs().get(1).text()).isEqualTo("张三");
    }

    @Test
    void several_signers_stand_two_a_line_and_the_number_is_on_the_last() {
        ParsedDocx docx =
                Samples.parsed(Samples.request(List.of("海州市财政局", "海州市教育局", "海州市审计局"), List.of("张三", "李四光", "王五")));
        assertThat(docx.line("\t签发人：").text()).isEqualTo("\t签发人：张　三　李四光");
        assertThat(docx.line("海政发").text()).isEqualTo("海政发〔2026〕12号\t王　五");
    }

    @Test
    void a_joint_document_names_every_issuer_in_red_with_the_word_to_their_right() {
        ParsedDocx docx = Samples.parsed(Samples.request(List.of("海州市财政局", "海州市教育局"), List.of("张三", "李四光")));
        Line second = docx.lines().stream()
                .filter(line -> line.text().equals("海州市教育局") && !line.runs().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(second.alignment()).isEqualTo("distribute");
        assertThat(second.run().colour()).isEqualTo("FF0000");
        assertThat(docx.line("文件").run().colour()).isEqualTo("FF0000");
    }

    private static Line signature(ParsedDocx docx, String name) {
        return docx.lines().stream()
                .filter(line -> line.text().equals(name) && line.alignment().equals("right"))
                .findFirst()
                .orElseThrow();
    }
}
