package io.branchline.office.engine.document.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BareTest {
    @ParameterizedTest
    @CsvSource({
        "一、缘由, 一、, 缘由",
        "（二）经费, （二）, 经费",
        "2.图纸, 二、, 图纸",
        "（1）漏水, （1）, 漏水",
        "（3）班教室漏水, （1）, （3）班教室漏水",
        "3.5万元经费, （三）, 3.5万元经费",
        "一、二季度用电量, 一、, 一、二季度用电量",
        "2026年计划, 一、, 2026年计划"
    })
    void a_point_loses_the_number_that_it_is_to_be_given_and_no_other(String text, String number, String bare) {
        assertThat(Bare.point(text, number)).isEqualTo(bare);
    }

    @ParameterizedTest
    @CsvSource({"附件1：清单。, 清单", "2.图纸, 图纸", "附件：名单, 名单", "2026年计划表, 2026年计划表"})
    void an_attachment_is_known_by_its_name(String title, String bare) {
        assertThat(Bare.attachment(title)).isEqualTo(bare);
    }
}
