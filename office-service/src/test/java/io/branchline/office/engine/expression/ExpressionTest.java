package io.branchline.office.engine.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {
    private static final List<String> PIECES = List.of(
            "a", "b", "ab", "let", "we", "Will", "i'm", "I’ll", " ", "  ", ", ", "?", "？", "。", "9", "_", "-", "我们",
            "定", "税", "é", "𠮷", "\n");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "ab?b",
                "(?i)\\b(?:let['’]?s|we(?:['’]ll| will))\\b",
                "(?i)\\bwe\\b|^let|我们|[?？]\\s*$",
                "^(?:a|b )*we",
                "^",
                "$",
                "\\bwill$",
                "(?<!\\b(?:if|a) )\\bwe\\b",
                "(?<=a)b",
                "(?!a)\\w+b",
                "(?=.{3}b)a",
                "^.{0,4}定",
                ".*?we",
                "[a-b]{2}",
                "[^a-z ]b",
                "[\\w'-]+ we",
                "[\\p{L}&&[^a]]b",
                "(a|we)\\1",
                "(?<first>a)b",
                "(?>a|ab)b",
                "(?-i:W)ill",
                "(?i:w)ILL|WE",
                "a{0,2}b",
                "a+?b",
                "a*+b",
                "\\Bb",
                "\\d[\\d_]?",
                "\\s\\s|\\S9",
                "\\p{IsHan}{2}",
                "𠮷?b",
                "[𠮷定]b",
                "\\Qa|b\\E|9",
                "(?m)^b",
                "(?x) a b",
                "\\u0061b",
                "[.\\-]|\\?",
                "[\\s\\d]9",
                "\\Aa|b\\z",
                "\\p{Cs}b?",
                "é"
            })
    void finds_what_a_pattern_finds(String regex) {
        // Given
        Random random = new Random(regex.hashCode());
        Expression expression = Expression.of(regex);
        Expression anyCase = Expression.ignoringCase(regex);
        Pattern pattern = Pattern.compile(regex);
        Pattern patternInAnyCase = Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(7); length > 0; length--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            String said = text.toString();
            // When, Then
            assertThat(expression.isIn(said))
                    .as(said)
                    .isEqualTo(pattern.matcher(said).find());
            assertThat(anyCase.isIn(said))
                    .as(said)
                    .isEqualTo(patternInAnyCase.matcher(said).find());
            assertThat(expression.replaceAll(said, "x"))
                    .isEqualTo(pattern.matcher(said).replaceAll("x"));
            assertThat(expression.replaceFirst(said, "x"))
                    .isEqualTo(pattern.matcher(said).replaceFirst("x"));
        }
    }

    @Test
    void is_tried_only_where_a_match_can_begin() {
        // Given
        Beginnings beginnings =
                BeginningsReader.read("(?i)\\b(?:let us|we)\\b|税").orElseThrow();

        // When
        byte[] table = beginnings.table();

        // Then
        assertThat(table[at('L', 'e')]).isEqualTo((byte) Beginnings.Place.AT_A_WORD.bit());
        assertThat(table[at('l', 'a')]).isZero();
        assertThat(table[at('e', 't')]).isZero();
        assertThat(table[at('税', 'x')]).isEqualTo((byte) Beginnings.Place.ANYWHERE.bit());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\Qa", "(?x) a", "a(?m)|^b", "\\x61", "a?", "(?:)", "𠮷?b"})
    void signs_that_are_not_read_and_matches_of_nothing_are_tried_everywhere(String regex) {
        assertThat(BeginningsReader.read(regex)).isEmpty();
    }

    @Test
    void a_syntax_error_is_told() {
        assertThatThrownBy(() -> Expression.of("(a")).isInstanceOf(PatternSyntaxException.class);
    }

    private static int at(char first, char second) {
        return Kinds.of(first) * Kinds.COUNT + Kinds.of(second);
    }
}
