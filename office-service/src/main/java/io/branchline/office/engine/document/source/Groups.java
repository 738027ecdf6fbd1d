package io.branchline.office.engine.document.source;

import io.branchline.office.engine.document.drafting.Point;
import io.branchline.office.engine.document.official.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives running text the customary parts of its kind (data/source-headings.csv): each sentence goes under one heading, whole. */
final class Groups {
    private static final List<Group> ALL = Group.read();

    private Groups() {}

    /** Points with headings; empty when the text does not fall into at least two parts. */
    static List<Point> of(Kind kind, List<Piece> pieces, List<Trace> traces) {
        List<Group> groups = ALL.stream().filter(group -> group.kind() == kind).toList();
        if (groups.isEmpty()) {
            return List.of();
        }
        Map<String, List<Piece>> parts = new LinkedHashMap<>();
        groups.stream()
                .sorted(Comparator.comparingInt(Group::order))
                .forEach(group -> parts.put(group.heading(), new ArrayList<>()));
        String current = parts.keySet().iterator().next();
        for (Piece piece : pieces) {
            for (Piece sentence : Pieces.sentences(piece)) {
                current = heading(groups, sentence.text(), current);
                parts.computeIfAbsent(current, key -> new ArrayList<>()).add(sentence);
            }
        }
        parts.values().removeIf(List::isEmpty);
        return parts.size() < 2 ? List.of() : points(parts, traces);
    }

    /** The part whose cue a sentence holds; without one it stays with the sentence before it. */
    private static String heading(List<Group> groups, String sentence, String current) {
        return groups.stream()
                .filter(group -> group.cue().matcher(sentence).find())
                .map(Group::heading)
                .findFirst()
                .orElse(current);
    }

    private static List<Point> points(Map<String, List<Piece>> parts, List<Trace> traces) {
        List<Point> points = new ArrayList<>();
        parts.forEach((heading, sentences) -> {
            String pointer = "/points/" + points.size() + "/text";
            sentences.forEach(sentence -> traces.add(sentence.trace(pointer)));
            String text = String.join("", sentences.stream().map(Piece::text).toList());
            points.add(new Point(heading, text, List.of()));
        });
        return points;
    }
}
