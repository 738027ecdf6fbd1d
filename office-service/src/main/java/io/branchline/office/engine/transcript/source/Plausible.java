package io.branchline.office.engine.transcript.source;

/**
 * How much like writing a decoded text looks: each character above ASCII is weighed where it stands, 1 for what such texts
 * are made of, less for what is rare, below 0 for what does not stand there; the mean counts.
 */
final class Plausible {
    private static final double RARE_HAN = 0.2;
    private static final double STRANGE_KANA = 0.3;
    private static final double HALF_KANA = 0.25;
    private static final double OTHER = 0.5;
    private static final double LOST = -2;

    /** The commonest characters of modern Chinese, simplified and traditional, of meetings, and the commonest surnames. */
    private static final String COMMON =
            "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心"
                    + "她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给"
                    + "世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社"
                    + "便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运笔答案周项预算谢请责负测试客户"
                    + "线需功版议纪李刘陈杨赵黄吴徐孙胡朱郭林罗郑梁宋唐韩冯邓曹彭曾萧田董潘袁蔡蒋余叶杜苏魏吕丁沈姚卢姜崔钟谭陆汪范廖石贾韦夏付邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵钱严覃武戴莫孔汤"
                    + "這個們來為國說時會對發後裡過經麼學現當沒動還進樣開從實軍無與長機關點業將兩間問並應戰頭體見產給話門員東聲論處義幾條氣題爾別變總電數報結務場計資統區隊決馬書則聽達強難權設記類據邊張該"
                    + "規萬視術領確傳師觀讓識帶導爭運筆項預謝請責負測試戶線溝詢劉陳楊趙黃吳孫鄭馮鄧蕭蔣葉蘇呂盧鐘譚陸範賈韋鄒龍顧龔錢嚴湯您吧呢吗嗎哦嗯啊週星六七八九";

    /** Signs of Windows-1252 that stand beside a digit or a space. */
    private static final String BESIDE_DIGITS = "€£¥¢§°±²³¹¼½¾×÷µ‰%º";

    private static final String ANYWHERE = "©®™•·…–—\u00A0«»‹›";

    private Plausible() {}

    /** A text of the encodings of East Asia; letters of another language than its own weigh little. */
    static double eastern(String text, boolean chinese) {
        double weight = 0;
        int count = 0;
        boolean korean = text.codePoints().anyMatch(c -> c >= 0xAC00 && c < 0xD7B0);
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            if (c >= 0x80) {
                weight += korean && isHan(c) ? -OTHER : ofEastern(c, chinese);
                count++;
            }
        }
        return count == 0 ? 0 : weight / count;
    }

    private static double ofEastern(int c, boolean chinese) {
        if (isHan(c)) {
            return COMMON.indexOf(c) >= 0 ? 1 : RARE_HAN;
        }
        if (c >= 0x3040 && c < 0x3100) {
            return chinese ? STRANGE_KANA : 1;
        }
        if (c >= 0xFF61 && c < 0xFFA0) {
            return HALF_KANA;
        }
        boolean sign = c >= 0x3000 && c < 0x3020 || c >= 0xFF01 && c < 0xFF61 || c >= 0x2010 && c < 0x2030;
        if (sign || c >= 0xAC00 && c < 0xD7B0) {
            return 1;
        }
        return c > 0xFFFF ? OTHER : c == 0xFFFD ? LOST : -1;
    }

    private static boolean isHan(int c) {
        return c >= 0x3400 && c < 0xA000 || c >= 0x20000 && c < 0x30000;
    }

    /** A text of Latin letters with accents, typographic quotes and signs. */
    static double western(String text) {
        double weight = 0;
        int count = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            run = c >= 0x80 && Character.isLetter(c) ? run + 1 : 0;
            if (c >= 0x80) {
                weight += ofWestern(c, at(text, i - 1), at(text, i + 1), run);
                count++;
            }
        }
        return count == 0 ? 0 : weight / count;
    }

    private static double ofWestern(char c, char before, char after, int run) {
        boolean letterBefore = Character.isLetter(before);
        boolean letterAfter = Character.isLetter(after);
        if (c == '\uFFFD' || Character.isISOControl(c)) {
            return LOST;
        }
        if (BESIDE_DIGITS.indexOf(c) >= 0) {
            return letterBefore || before >= 0x80 ? -1 : 1;
        }
        if (Character.isLetter(c)) {
            boolean alone = !letterBefore && !letterAfter && before < 0x80 && after < 0x80;
            return run < 3 && (alone || isAscii(before) || isAscii(after)) ? 1 : -1;
        }
        return switch (c) {
            case '’', '‘', '´', '‚' -> letterBefore || letterAfter || isMark(before) ? 1 : -1;
            case '“', '„', '¿', '¡' ->
                !letterBefore && (after < 0x80 ? after != ' ' : letterAfter) || isSpace(after) ? 1 : -1;
            case '”' -> !isSpace(before) || isSpace(after) ? 1 : -1;
            default ->
                ANYWHERE.indexOf(c) >= 0 && !(letterBefore && before >= 0x80 && letterAfter && after >= 0x80) ? 1 : -1;
        };
    }

    private static boolean isSpace(char c) {
        return c <= ' ';
    }

    private static boolean isMark(char c) {
        return c > ' ' && c < 0x80;
    }

    private static boolean isAscii(char c) {
        return c < 0x80 && Character.isLetter(c);
    }

    private static char at(String text, int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : ' ';
    }
}
