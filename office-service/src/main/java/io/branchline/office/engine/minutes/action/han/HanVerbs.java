package io.branchline.office.engine.minutes.action.han;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import io.branchline.office.engine.expression.Expression;
import java.util.List;
import java.util.Set;

/** Whether words ask for a deed: a verb of doing, with something it is done to. */
final class HanVerbs {
    private static final Segment SEGMENT =
            HanLP.newSegment().enableNameRecognize(false).enableTranslatedNameRecognize(false);
    /** Verbs that only help another. */
    private static final Set<String> HELPING = Set.of(
            ("来 去 要 会 能 可以 应该 需要 得 让 使 叫 请 必须 可能 能够 打算 争取 计划 准备 尽量 开始 继续 进行 愿意 敢 肯 到 回去 下来 过来 过去 上来 起来 出来 用 按照 按 想 务必 尽快")
                    .split(" "));
    /** Verbs of saying, thinking and being: where one comes first, nothing is handed out. */
    private static final Set<String> IDLE = Set.of(
            ("是 有 在 说 讲 看 看看 看到 听 听听 想到 觉得 认为 以为 知道 希望 相信 感觉 发现 喜欢 感谢 谢谢 欢迎 介绍 分享 回答 作答 聊 聊聊 谈 谈谈 请问 请教 同意 赞成 理解 明白 没有 没"
                            + " 像 补充 总结 讲讲 说说 举手 坐 姓 属于 成为 觉着 建议 提问 关注 面对 看着 听到 看见 认识 了解 忘 爱 怕 担心 期待 鼓掌 发言 表示 说明 强调 指出 提到 谈到 注意 体会 上台 入座"
                            + " 接触 问 问问 觉 当 算 等于 意味着 变成 推荐 思考 关心 佩服 来自 开头 点评")
                    .split(" "));

    private static final Expression IN_SHORT = Expression.of("(?:看|问)(?:一下|清楚)(?=\\p{IsHan}{3})");
    /** Verbs of doing that say little without what they are done to. */
    private static final Set<String> BARE =
            Set.of("做", "弄", "搞", "办", "干", "负责", "牵头", "跟", "跟进", "安排", "处理", "配合", "落实", "对接", "布置");

    /** What a dictionary may not know as verbs: 约一下, 修完, 尽快给. */
    private static final Expression DOING = Expression.of(
            "[去跑]\\p{IsHan}{0,3}一趟|(?![说讲看想聊谈问])\\p{IsHan}一下|\\p{IsHan}(?:完|掉|妥|齐)(?=[，。吧了]|$)|(?:买|写|签|做|办|改|设|修|排|备|拟|定)好|(?:尽快|马上|及时|按时|抓紧)(?:给|报|交|发)");

    /** 把 and 去 always come before a deed. */
    private static final Expression TAKES =
            Expression.of("把\\p{IsHan}{3}|^[来去](?![年向除自源不得说讲谈聊看听问]|开头|介绍|总结|回答|分享|作答)\\p{IsHan}{2}");

    private HanVerbs() {}

    /** What words say of a deed. */
    enum Deed {
        /** Nothing is to be done. */
        NONE,
        /** Something is to be done, but not to what. */
        BARE,
        /** What is to be done, without a thing it is done to. */
        PLAIN,
        /** What is to be done, and to what. */
        FULL
    }

    /** What the words say of a deed. */
    static Deed in(String words) {
        boolean deed = false;
        boolean bare = true;
        boolean thing = false;
        List<Term> terms = SEGMENT.seg(words);
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            String tag = term.nature.toString();
            boolean prepares = term.word.equals("准备")
                    && i + 1 < terms.size()
                    && !terms.get(i + 1).nature.startsWith("v");
            boolean verb =
                    prepares || (tag.startsWith("v") || BARE.contains(term.word)) && !HELPING.contains(term.word);
            if (verb && !deed && IDLE.contains(term.word) && !IN_SHORT.isIn(words)) {
                return Deed.NONE;
            }
            if (verb) {
                bare &= BARE.contains(term.word);
                deed = true;
            } else if (isThing(tag)) {
                thing = true;
            }
        }
        if (DOING.isIn(words) || !deed && TAKES.isIn(words)) {
            deed = true;
            bare = false;
        }
        if (!deed) {
            return Deed.NONE;
        }
        return thing ? Deed.FULL : bare ? Deed.BARE : Deed.PLAIN;
    }

    /** Whether the words name a thing and tell nothing of it. */
    static boolean nameThing(String words) {
        boolean thing = false;
        for (Term term : SEGMENT.seg(words)) {
            String tag = term.nature.toString();
            if (tag.startsWith("v") && !tag.equals("vn") || "cdy".contains(tag)) {
                return false;
            }
            thing |= isThing(tag) || tag.equals("vn");
        }
        return thing;
    }

    private static boolean isThing(String tag) {
        return tag.startsWith("n") || tag.startsWith("g") || tag.equals("j") || tag.equals("x") || tag.equals("l");
    }
}
