package io.branchline.office.engine.document.drafting;

import io.branchline.office.engine.document.official.Kind;
import io.branchline.office.engine.document.official.Passage;
import io.branchline.office.engine.document.wording.Bare;
import io.branchline.office.engine.document.wording.Numbering;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body: opening, numbered points, closing line. */
final class Bodies {
    private static final int DEEPEST = 4;

    private Bodies() {}

    static List<Passage> of(OfficialBrief brief) {
        List<Passage> body = new ArrayList<>();
        opening(brief).forEach(text -> body.add(Passage.plain(text)));
        points(brief.points(), body);
        String closing = brief.closing() == null ? closing(brief) : brief.closing();
        if (!closing.isBlank() && !endsWith(body, closing)) {
            body.add(Passage.plain(closing));
        }
        return body;
    }

    private static boolean endsWith(List<Passage> body, String closing) {
        return !body.isEmpty() && body.get(body.size() - 1).reading().endsWith(closing);
    }

    private static String closing(OfficialBrief brief) {
        if (brief.kind() == Kind.LETTER && brief.received() != null) {
            return "特此函复。";
        }
        if (brief.kind() == Kind.OPINION
                && brief.way() == io.branchline.office.engine.document.official.Direction.UPWARD) {
            return "以上意见如无不妥，请批转有关方面执行。";
        }
        return Phrases.of(brief.kind()).closing();
    }

    /** The writer's own opening, or one made of what is answered, basis and purpose. */
    private static List<String> opening(OfficialBrief brief) {
        if (!brief.opening().isEmpty()) {
            return brief.opening();
        }
        if (brief.received() == null && brief.basis() == null && brief.purpose() == null && numbered(brief) == 0) {
            return List.of();
        }
        StringBuilder text = new StringBuilder();
        if (brief.received() != null) {
            text.append(brief.received()).append("收悉。");
        }
        clause(text, "根据", brief.basis());
        clause(text, "为", brief.purpose());
        if (brief.received() != null && brief.basis() == null && brief.purpose() == null) {
            text.append("经研究，");
        }
        String transition = brief.kind() == Kind.LETTER && brief.received() != null
                ? "现函复如下："
                : Phrases.of(brief.kind()).transition();
        if (brief.points().isEmpty() || transition.isEmpty()) {
            return List.of(Numbering.withoutStop(text.toString()) + "。");
        }
        return List.of(text + transition);
    }

    private static void clause(StringBuilder text, String word, @Nullable String clause) {
        if (clause != null && !clause.isBlank()) {
            String bare = Numbering.withoutStop(clause.strip());
            text.append(bare.startsWith(word) ? "" : word).append(bare).append("，");
        }
    }

    private static long numbered(OfficialBrief brief) {
        return brief.points().size() > 1 ? brief.points().size() : 0;
    }

    /** A single plain point is a paragraph; several points, or points with a heading, are numbered by level. */
    static void points(List<Point> points, List<Passage> body) {
        if (points.size() == 1
                && points.get(0).heading() == null
                && points.get(0).points().isEmpty()) {
            paragraphs(points.get(0).text()).forEach(text -> body.add(Passage.plain(text)));
            return;
        }
        points(points, 1, new Numbering(), body);
    }

    private static void points(List<Point> points, int level, Numbering numbering, List<Passage> body) {
        for (Point point : points) {
            if (point.isEmpty()) {
                continue;
            }
            String number = numbering.next(level);
            String heading = point.heading() == null
                    ? null
                    : Bare.point(Numbering.withoutStop(point.heading().strip()), number);
            List<String> paragraphs = paragraphs(
                    heading == null && point.text() != null ? Bare.point(point.text(), number) : point.text());
            String text = paragraphs.isEmpty() ? null : paragraphs.get(0);
            if (heading != null && level > 1 && text != null) {
                body.add(new Passage(level, number, heading + "。", text));
            } else if (heading != null) {
                body.add(new Passage(level, number, heading, null));
                if (text != null) {
                    body.add(Passage.plain(text));
                }
            } else {
                body.add(new Passage(level, number, null, text));
            }
            paragraphs.stream().skip(1).forEach(more -> body.add(Passage.plain(more)));
            if (level < DEEPEST) {
                points(point.points(), level + 1, numbering, body);
            }
        }
    }

    /** The paragraphs of a text, one a line. */
    private static List<String> paragraphs(@Nullable String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .filter(line -> !line.isBlank())
                        .map(Bodies::sentence)
                        .toList();
    }

    /** A text with a stop at its end. */
    private static String sentence(String text) {
        String bare = text.strip();
        return bare.isEmpty() || bare.matches("(?s).*[。！？；：…”）〕]$") ? bare : Numbering.withoutStop(bare) + "。";
    }
}
