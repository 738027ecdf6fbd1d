package io.branchline.office.engine.document.source;

import io.branchline.office.engine.document.drafting.Point;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbered and bulleted lines as points below each other; plain lines belong to the point above them. */
final class Outline {
    private static final int LONGEST_HEADING = 40;
    private final List<Node> roots = new ArrayList<>();
    private final List<Node> path = new ArrayList<>();

    private static final class Node {
        private final int level;
        private @Nullable Piece heading;
        private final List<Piece> texts = new ArrayList<>();
        private final List<Node> nodes = new ArrayList<>();

        Node(int level) {
            this.level = level;
        }
    }

    /** Adds a line; plain lines only after the first numbered one. */
    void add(Piece piece) {
        if (piece.level() > 0 || piece.bullet()) {
            int level = piece.bullet() ? bulletLevel() : piece.level();
            while (!path.isEmpty() && path.get(path.size() - 1).level >= level) {
                path.remove(path.size() - 1);
            }
            Node node = new Node(level);
            fill(node, piece);
            (path.isEmpty() ? roots : path.get(path.size() - 1).nodes).add(node);
            path.add(node);
        } else {
            path.get(path.size() - 1).texts.add(piece);
        }
    }

    boolean isEmpty() {
        return roots.isEmpty();
    }

    private int bulletLevel() {
        for (int i = path.size() - 1; i >= 0; i--) {
            if (path.get(i).level < 10) {
                return 10 + path.get(i).level;
            }
        }
        return 10;
    }

    /** A short line is a heading; so is the short first sentence of a longer one. */
    private static void fill(Node node, Piece piece) {
        String text = piece.text();
        int stop = text.indexOf('。');
        if (!piece.bullet() && stop < 0 && text.length() <= LONGEST_HEADING) {
            node.heading = piece;
        } else if (!piece.bullet()
                        && stop > 0
                        && stop <= LONGEST_HEADING
                        && stop < text.length() - 1
                        && text.indexOf('，') < 0
                || !piece.bullet() && stop > 0 && stop <= 20 && stop < text.length() - 1) {
            node.heading = piece.part(0, text.substring(0, stop));
            node.texts.add(piece.part(stop + 1, text.substring(stop + 1)));
        } else {
            node.texts.add(piece);
        }
    }

    /** The points, and a trace for each of their words. */
    List<Point> points(String pointer, List<Trace> traces) {
        return points(roots, pointer, traces);
    }

    private static List<Point> points(List<Node> nodes, String pointer, List<Trace> traces) {
        List<Point> points = new ArrayList<>();
        for (Node node : nodes) {
            String at = pointer + "/" + points.size();
            Piece heading = node.heading;
            if (heading != null) {
                traces.add(heading.trace(at + "/heading"));
            }
            node.texts.forEach(text -> traces.add(text.trace(at + "/text")));
            String text = node.texts.isEmpty()
                    ? null
                    : String.join("\n", node.texts.stream().map(Piece::text).toList());
            points.add(new Point(
                    heading == null ? null : heading.text(), text, points(node.nodes, at + "/points", traces)));
        }
        return points;
    }
}
