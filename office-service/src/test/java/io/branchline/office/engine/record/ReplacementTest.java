package io.branchline.office.engine.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplacementTest {

    @ParameterizedTest
    @CsvSource({
        "cooper netties,Kubernetes,Cooper Netties is fine,Kubernetes is fine",
        "cat,dog,The cat saw a category.,The dog saw a category.",
        "price table,price list,Price table: the price table is old.,Price list: the price list is old.",
        "eye phone,iPhone,Eye phone first.,iPhone first.",
        "price $1,cost,The price $1 is set.,The cost is set.",
        "小王,小汪,小王说小王子很好。,小汪说小汪子很好。",
        "C++,Rust,We use C++ here.,We use Rust here."
    })
    void whole_words_are_replaced_whatever_their_case(String from, String to, String text, String expected) {
        assertThat(new Replacement(Replacement.Kind.WORD, from, to).in(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"Lee,false", "Lee Park,true", "Speaker 1,true", "发言人1,true"})
    void in_sentences_only_a_full_name_or_a_numbered_label_is_replaced(String name, boolean replaced) {
        assertThat(new Replacement(Replacement.Kind.SPEAKER, name, "x").appliesToSentences())
                .isEqualTo(replaced);
    }
}
