package io.branchline.office.engine.document.source;

import io.branchline.office.engine.document.official.Kind;
import io.branchline.office.engine.document.retype.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What surrounds the body of a Chinese source: title, number, addressees above; attachments, names and date below. */
final class Frame {
    private static final Pattern NUMBER = Pattern.compile("[\\p{IsHan}]{1,12}[〔\\[（(【]\\d{4}[〕\\]）)】]\\s*第?\\d+号");
    private static final Pattern DATE = Pattern.compile("[〇○零一二三四五六七八九十\\d]{2,4}\\s*年.{1,3}月.{1,3}日");
    private static final Pattern PUNCTUATED = Pattern.compile(".*[，。；：！？、].*");
    private static final Pattern CLOSING = Pattern.compile(
            "(特此(通知|通报|公告|通告|报告|函复|函告|批复|说明)|此复|妥否，?请(批示|指示|审批).*|以上(报告|意见|请示).{0,20}|请予?审(议|阅|批).{0,4})[。！]?");
    private static final int HEAD_LINES = 8;
    private static final int LONGEST_TITLE = 100;

    private final List<Piece> pieces;

    @Nullable
    Piece title;

    @Nullable
    String number;

    final List<String> addressees = new ArrayList<>();
    final List<String> issuers = new ArrayList<>();
    final List<String> attachments = new ArrayList<>();

    @Nullable
    LocalDate date;

    private Frame(List<Piece> pieces) {
        this.pieces = new ArrayList<>(pieces);
    }

    /** Takes the frame off the pieces. */
    static Frame of(List<Piece> pieces) {
        Frame frame = new Frame(pieces);
        frame.head();
        frame.foot();
        return frame;
    }

    /** What is left: the body. */
    List<Piece> body() {
        return pieces;
    }

    private void head() {
        int at = -1;
        for (int i = 0; i < Math.min(HEAD_LINES, pieces.size()); i++) {
            String text = pieces.get(i).text();
            if (NUMBER.matcher(text).find() && text.length() < 40) {
                number = text.replaceAll("\\s", "");
            }
            boolean named = Kind.ofTitle(text).isPresent()
                    && !PUNCTUATED.matcher(text.replace("、", "")).matches();
            boolean first = i == 0 && pieces.get(0).level() == 1 && pieces.size() > 2 && text.length() < 40;
            if (at < 0 && text.length() <= LONGEST_TITLE && (named && text.length() > 4 || first && heading(text))) {
                at = i;
            }
        }
        if (at < 0) {
            return;
        }
        Piece found = pieces.get(at);
        boolean continued = at > 0
                && found.text().startsWith("关于")
                && !PUNCTUATED.matcher(pieces.get(at - 1).text()).matches()
                && !NUMBER.matcher(pieces.get(at - 1).text()).find();
        title = continued
                ? new Piece(pieces.get(at - 1).offset(), 0, pieces.get(at - 1).text() + found.text(), false)
                : found;
        pieces.subList(0, at + 1).clear();
        if (!pieces.isEmpty() && NUMBER.matcher(pieces.get(0).text()).matches()) {
            pieces.remove(0);
        }
        addressees();
    }

    private boolean heading(String text) {
        return pieces.stream()
                        .skip(1)
                        .noneMatch(piece -> piece.level() == 1 && !piece.text().equals(text))
                && !PUNCTUATED.matcher(text).matches();
    }

    private void addressees() {
        if (!pieces.isEmpty()) {
            String text = pieces.get(0).text();
            if (text.matches("[^。]{2,150}[：:]") && !text.matches(".*(如下|以下|通知|报告)[：:]")) {
                addressees.addAll(
                        Arrays.asList(text.substring(0, text.length() - 1).split("[，,；;]")));
                pieces.remove(0);
            }
        }
    }

    private void foot() {
        pieces.removeIf(piece -> piece.text().matches("(抄送|主题词|印发|分送)[：:].*|[（(]此件.*[）)]"));
        int at = last(piece -> DATE.matcher(piece.text()).matches());
        if (at >= 0 && at >= pieces.size() - 6) {
            date = Dates.parse(pieces.get(at).text());
            pieces.subList(at, pieces.size()).clear();
            while (!pieces.isEmpty() && issuers.size() < 10 && isName(pieces.get(pieces.size() - 1))) {
                issuers.add(0, pieces.remove(pieces.size() - 1).text());
            }
        }
        attachments();
        if (!pieces.isEmpty()
                && CLOSING.matcher(pieces.get(pieces.size() - 1).text()).matches()) {
            pieces.remove(pieces.size() - 1);
        }
    }

    private void attachments() {
        int at = last(piece -> piece.text().matches("附件[：:].+"));
        if (at >= 0) {
            for (Piece piece : pieces.subList(at, pieces.size())) {
                attachments.add(piece.text().replaceAll("^附件[：:]\\s*(\\d+[.．、]\\s*)?", ""));
            }
            pieces.subList(at, pieces.size()).clear();
        }
    }

    private static boolean isName(Piece piece) {
        return piece.level() == 0
                && !piece.bullet()
                && piece.text().length() <= 30
                && !PUNCTUATED.matcher(piece.text()).matches()
                && !piece.text().startsWith("附件");
    }

    private int last(java.util.function.Predicate<Piece> wanted) {
        for (int i = pieces.size() - 1; i >= 0; i--) {
            if (wanted.test(pieces.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** What the title is about, without issuer and kind. */
    Optional<String> subject() {
        if (title == null) {
            return Optional.empty();
        }
        String text = title.text();
        int about = text.indexOf("关于");
        Optional<Kind> kind = Kind.ofTitle(text);
        int end = kind.map(k -> text.length() - k.word().length()).orElse(text.length());
        String subject = text.substring(about < 0 ? 0 : about + 2, Math.max(end, about < 0 ? 0 : about + 2));
        return Optional.of(subject.endsWith("的") ? subject.substring(0, subject.length() - 1) : subject);
    }
}
