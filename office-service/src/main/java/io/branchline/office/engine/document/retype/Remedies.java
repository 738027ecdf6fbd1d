package io.branchline.office.engine.document.retype;

import io.branchline.office.engine.document.official.Distribution;
import io.branchline.office.engine.document.official.Kind;
import io.branchline.office.engine.document.official.OfficialDocument;
import io.branchline.office.engine.document.official.Passage;
import io.branchline.office.engine.document.wording.Asking;
import io.branchline.office.engine.document.wording.Numbering;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What direction, order and address leave no choice about, 《党政机关公文处理工作条例》 articles 8, 9 and 15; no fact is made up. */
final class Remedies {
    private static final Pattern BODY_NAME = Pattern.compile(".*[府局委部厅办院会室处司署所站行社校队馆司心]");
    private static final Pattern YOUR_BODY = Pattern.compile("你(?=局|委|厅|省|市|部|县|办|单位)");
    private static final Pattern NUMERAL = Pattern.compile("[一二三四五六七八九十]{1,3}");

    private Remedies() {}

    static OfficialDocument applied(OfficialDocument document) {
        List<String> addressees = addressees(document);
        Distribution distribution = document.distribution();
        if (addressees.size() < document.addressees().size()
                || document.addressees().size() == 1) {
            List<String> copies = new ArrayList<>(others(document));
            copies.addAll(distribution.copies());
            distribution = new Distribution(copies, distribution.printer(), distribution.printed());
        }
        return new OfficialDocument(
                document.kind(),
                document.format(),
                document.direction(),
                document.control(),
                document.issuers(),
                document.mark(),
                document.number(),
                document.signers(),
                document.title(),
                addressees,
                body(document),
                document.attachments(),
                document.signing(),
                document.note(),
                document.attendance(),
                distribution,
                document.aiNote());
    }

    /** A request keeps its first addressee, what is made public has none. */
    private static List<String> addressees(OfficialDocument document) {
        if (isOpen(document.kind())) {
            return List.of();
        }
        return document.kind() == Kind.REQUEST
                ? bodies(document).stream().limit(1).toList()
                : document.addressees();
    }

    /** Those that get copies instead. */
    private static List<String> others(OfficialDocument document) {
        if (isOpen(document.kind())) {
            return document.addressees();
        }
        return document.kind() == Kind.REQUEST
                ? bodies(document).stream().skip(1).toList()
                : List.of();
    }

    private static boolean isOpen(Kind kind) {
        return kind == Kind.ANNOUNCEMENT || kind == Kind.PUBLIC_NOTICE || kind == Kind.COMMUNIQUE;
    }

    /** The addressees one by one, or as they stand when a part of them is no name of a body. */
    private static List<String> bodies(OfficialDocument document) {
        List<String> bodies = document.addressees().stream()
                .flatMap(names -> Arrays.stream(names.split("[、，,；;]")))
                .map(String::strip)
                .toList();
        return bodies.stream().allMatch(name -> BODY_NAME.matcher(name).matches()) ? bodies : document.addressees();
    }

    private static List<Passage> body(OfficialDocument document) {
        boolean upward = document.kind() == Kind.REQUEST || document.kind() == Kind.REPORT;
        List<Passage> body = new ArrayList<>();
        int[] last = new int[3];
        for (Passage passage : document.body()) {
            Passage numbered = numbered(passage, last);
            body.add(
                    upward
                            ? new Passage(
                                    numbered.level(),
                                    numbered.number(),
                                    courteous(numbered.heading()),
                                    courteous(numbered.text()))
                            : numbered);
        }
        boolean asks = body.stream().anyMatch(passage -> Asking.in(passage.reading()));
        if (document.kind() == Kind.REQUEST && !asks) {
            body.add(Passage.plain(Asking.CLOSING));
        }
        return body;
    }

    /** A number of the first two levels that neither follows the one before nor begins anew is made to follow it. */
    private static Passage numbered(Passage passage, int[] last) {
        String number = passage.number();
        if (number == null || passage.level() < 1 || passage.level() > 2) {
            return passage;
        }
        Matcher numeral = NUMERAL.matcher(number);
        int value = numeral.find() ? Numbering.value(numeral.group()) : 1;
        int right = value == 1 ? 1 : last[passage.level()] + 1;
        last[passage.level()] = right;
        return value == right
                ? passage
                : new Passage(
                        passage.level(), Numbering.print(passage.level(), right), passage.heading(), passage.text());
    }

    private static @Nullable String courteous(@Nullable String text) {
        return text == null ? null : YOUR_BODY.matcher(text).replaceAll("贵");
    }
}
