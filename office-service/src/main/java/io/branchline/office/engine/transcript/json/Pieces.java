package io.branchline.office.engine.transcript.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.branchline.office.engine.text.Text;
import io.branchline.office.engine.transcript.SpokenWords;
import io.branchline.office.engine.transcript.UnreadableTranscript;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the objects of every array by the path that leads to it; a file that breaks off gives what came before. */
final class Pieces {
    private static final int DEEPEST = 100;
    private static final int MOST = 300_000;
    private static final int MOST_ARRAYS = 1_000;
    private static final int LONGEST = 4_000_000;
    private static final int LONGEST_PATH = 300;

    /** Names are not kept from one to the next: a file of names that are all different would fill the memory. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST)
                    .build())
            .build();

    private final Map<String, List<Piece>> byPath = new LinkedHashMap<>();
    private final Map<String, SpokenWords> words = new HashMap<>();
    private final List<Piece> roots = new ArrayList<>();
    private final List<Text> notices = new ArrayList<>();
    private String whole = "";
    private int count;

    private Pieces() {}

    static Pieces of(String text) {
        Pieces pieces = new Pieces();
        JsonParser parser = null;
        try {
            parser = JSON.createParser(text);
            while (parser.nextToken() != null) {
                pieces.root(parser);
            }
        } catch (JsonProcessingException broken) {
            var at = broken.getLocation();
            int line = at == null ? 1 : Math.max(1, at.getLineNr());
            int column = at == null ? 1 : Math.max(1, at.getColumnNr());
            if (pieces.count == 0 && pieces.roots.isEmpty()) {
                throw new UnreadableTranscript(
                        line, Text.of("the JSON cannot be read at column %d", "JSON 在第%d列处无法解析", column));
            }
            pieces.notices.add(Text.of(
                    "line %1$d: the JSON breaks off at column %2$d; what came before was kept",
                    "第%1$d行：JSON 在第%2$d列处中断，已保留之前的内容", line, column));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        if (pieces.roots.size() > 1) {
            pieces.roots.stream().filter(root -> !root.isSilent()).forEach(root -> pieces.keep("", root));
        }
        return pieces;
    }

    /** One value of the file: of several, as loggers write a line each, every one is a piece. */
    private void root(JsonParser parser) throws IOException {
        Piece root = new Piece();
        if (roots.size() > MOST) {
            throw new UnreadableTranscript(1, Text.of("the JSON has more than %d objects", "JSON 对象超过%d个", MOST));
        }
        value(parser, "", root);
        roots.add(root);
    }

    /** The words of the outermost object, where they stand without sentences around them. */
    List<Piece> loose() {
        return roots.isEmpty() ? List.of() : roots.get(0).words();
    }

    Map<String, List<Piece>> byPath() {
        return byPath;
    }

    List<Text> notices() {
        return notices;
    }

    /** The text field of the outermost object, where recognisers put everything once more. */
    String whole() {
        return whole;
    }

    private void value(JsonParser parser, String path, @Nullable Piece owner) throws IOException {
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                if (parser.currentToken() == JsonToken.START_OBJECT) {
                    element(parser, path, owner);
                } else {
                    value(parser, path, null);
                }
            }
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            fields(parser, path, owner == null ? new Piece() : owner);
        }
    }

    private void element(JsonParser parser, String path, @Nullable Piece owner) throws IOException {
        if (++count > MOST) {
            throw new UnreadableTranscript(1, Text.of("the JSON has more than %d objects", "JSON 对象超过%d个", MOST));
        }
        Piece piece = new Piece();
        Piece sentence = path.endsWith("/words") ? owner : null;
        try {
            fields(parser, path, piece);
        } finally {
            if (sentence != null) {
                count(path, piece);
                sentence.add(piece);
            } else if (!piece.isSilent()) {
                keep(path, piece);
            }
        }
    }

    private void keep(String path, Piece piece) {
        count(path, piece);
        byPath.computeIfAbsent(path, any -> new ArrayList<>()).add(piece);
    }

    /** Refuses an array that says more than a transcript may, as soon as it does. */
    private void count(String path, Piece piece) {
        if (!words.containsKey(path) && words.size() == MOST_ARRAYS) {
            throw new UnreadableTranscript(
                    1, Text.of("the JSON has more than %d kinds of arrays", "JSON 数组超过%d种", MOST_ARRAYS));
        }
        words.computeIfAbsent(path, any -> new SpokenWords()).add(piece.text());
    }

    private void fields(JsonParser parser, String path, Piece piece) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken token = parser.nextToken();
            if (token.isScalarValue()) {
                piece.put(name, parser.getText());
                whole = path.isEmpty() && name.equalsIgnoreCase("text") ? parser.getText() : whole;
            } else {
                String inner = inner(path, name);
                boolean owned = name.equals("timestamps") || inner.endsWith("/words");
                value(parser, inner, owned ? piece : null);
            }
        }
    }

    /** The path one name longer; far inside, the last name alone stands for it. */
    private static String inner(String path, String name) {
        String last =
                "/" + name.substring(0, Math.min(name.length(), LONGEST_PATH)).toLowerCase(Locale.ROOT);
        return path.length() + last.length() > LONGEST_PATH ? last : path + last;
    }
}
