package io.branchline.office.engine.document.check.text;

import io.branchline.office.engine.document.finding.Finding.Severity;
import io.branchline.office.engine.text.Text;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A rule of wording as a pattern.
 *
 * @param replacement what the match becomes ($1 for groups); null when a person must decide
 */
record Wording(
        String clause,
        String code,
        Severity severity,
        Pattern pattern,
        @Nullable String replacement,
        Text text) {

    private static final String HAN = "[\\u4E00-\\u9FFF]";

    /** Punctuation by GB/T 15834-2011, numerals and dates by GB/T 15835-2011, numbers by GB/T 9704-2012 clause 7.2.5. */
    static final List<Wording> ALL = List.of(
            error(
                    "GB/T 15834",
                    "half-comma",
                    "(?<=" + HAN + "),(?=" + HAN + ")",
                    "，",
                    "A half-width comma stands in Chinese text.",
                    "中文语句中使用了半角逗号。"),
            error(
                    "GB/T 15834",
                    "half-colon",
                    "(?<=" + HAN + "):(?=" + HAN + "|$)",
                    "：",
                    "A half-width colon stands in Chinese text.",
                    "中文语句中使用了半角冒号。"),
            error(
                    "GB/T 15834",
                    "half-semicolon",
                    "(?<=" + HAN + ");(?=" + HAN + "|$)",
                    "；",
                    "A half-width semicolon stands in Chinese text.",
                    "中文语句中使用了半角分号。"),
            error(
                    "GB/T 15834",
                    "half-mark",
                    "(?<=" + HAN + ")[?](?=" + HAN + "|$)",
                    "？",
                    "A half-width question mark stands in Chinese text.",
                    "中文语句中使用了半角问号。"),
            error(
                    "GB/T 15834",
                    "half-exclamation",
                    "(?<=" + HAN + ")!(?=" + HAN + "|$)",
                    "！",
                    "A half-width exclamation mark stands in Chinese text.",
                    "中文语句中使用了半角叹号。"),
            error(
                    "GB/T 15834",
                    "half-stop",
                    "(?<=" + HAN + ")\\.(?=" + HAN + "|$)",
                    "。",
                    "A half-width full stop stands in Chinese text.",
                    "中文语句中使用了半角句点。"),
            error(
                    "GB/T 15834",
                    "half-brackets",
                    "\\(([^()（）]{0,80}?" + HAN + "[^()（）]{0,80})\\)",
                    "（$1）",
                    "Half-width brackets stand around Chinese text.",
                    "中文内容使用了半角括号。"),
            error(
                    "GB/T 15834",
                    "straight-quotes",
                    "\"([^\"“”]{0,80}?" + HAN + "[^\"“”]{0,80})\"",
                    "“$1”",
                    "Straight quotation marks stand around Chinese text.",
                    "中文内容使用了直引号。"),
            error(
                    "GB/T 15834",
                    "ellipsis",
                    "(?<=" + HAN + ")(\\.{3,}|。{3,})",
                    "……",
                    "The ellipsis is written ……",
                    "省略号应为“……”。"),
            error(
                    "GB/T 15834",
                    "dash",
                    "(?<=" + HAN + ")--+(?=" + HAN + ")",
                    "——",
                    "The dash is written ——",
                    "破折号应为“——”。"),
            error(
                    "GB/T 15834",
                    "doubled-mark",
                    "([，、；：])\\1+|。。(?!。)|，。|。，|、，|，、",
                    null,
                    "Two marks follow each other.",
                    "标点符号重复或连用不当。"),
            error(
                    "GB/T 15834",
                    "nested-title-marks",
                    "《([^《》]{0,80})《([^《》]{0,80})》([^《》]{0,80})》",
                    "《$1〈$2〉$3》",
                    "Title marks within title marks are 〈〉.",
                    "书名号内再用书名号应为单书名号〈〉。"),
            warning(
                    "GB/T 15834",
                    "inner-space",
                    "(?<=" + HAN + HAN + ")(?<![厅院部委局会府室司省市社行]) +(?=" + HAN + "(?! ))",
                    "",
                    "A space stands between Chinese characters.",
                    "汉字之间有多余空格。"),
            error(
                    "7.2.5",
                    "cited-number",
                    "[\\[（(【]((?:19|20)\\d{2})[\\]）)】](?=\\s*第?\\d{1,4}\\s*号)",
                    "〔$1〕",
                    "The year of a cited document number stands in 〔〕.",
                    "引用发文字号年份应用六角括号〔〕。"),
            error(
                    "GB/T 15835",
                    "short-year",
                    "(?<![\\d.])\\d{2}年(?=(1[0-2]|[1-9])月)",
                    null,
                    "The year is shortened.",
                    "年份不得简写。"),
            error(
                    "GB/T 15835",
                    "leading-zero",
                    "(?<=\\d年)0(?=[1-9]月)|(?<=\\d月)0(?=[1-9]日)",
                    "",
                    "Month or day has a leading zero.",
                    "月、日不编虚位。"),
            error(
                    "GB/T 15835",
                    "mixed-year",
                    "[一二三四五六七八九][0０][一二三四五六七八九〇零0０][一二三四五六七八九〇零]年",
                    null,
                    "Chinese and Arabic numerals are mixed in a year.",
                    "年份中汉字数字与阿拉伯数字混用。"),
            error(
                    "GB/T 15835",
                    "mixed-number",
                    "(?<!\\d{3})\\d[一二三四五六七八九](?=[个人名项次年月日元])",
                    null,
                    "Chinese and Arabic numerals are mixed in a number.",
                    "数字中汉字数字与阿拉伯数字混用。"),
            warning(
                    "GB/T 15835",
                    "year-range",
                    "(?<=(?:19|20)\\d{2}年?)[-~～](?=(?:19|20)\\d{2}年)",
                    "—",
                    "A range of years takes an em rule.",
                    "年份起止用一字线“—”连接。"),
            warning(
                    "GB/T 15835",
                    "percent-range",
                    "(?<![\\d%])(\\d+(?:\\.\\d+)?)[-—](\\d+(?:\\.\\d+)?%)",
                    "$1%～$2",
                    "Both ends of a range carry the per cent sign.",
                    "百分数范围前后均应写百分号。"),
            error("GB/T 15835", "full-width-digits", "[０-９]+", null, "Full-width digits are used.", "使用了全角数字。"));

    private static Wording error(
            String clause, String code, String pattern, @Nullable String replacement, String en, String zh) {
        return new Wording(clause, code, Severity.ERROR, Pattern.compile(pattern), replacement, new Text(en, zh));
    }

    private static Wording warning(
            String clause, String code, String pattern, @Nullable String replacement, String en, String zh) {
        return new Wording(clause, code, Severity.WARNING, Pattern.compile(pattern), replacement, new Text(en, zh));
    }
}
