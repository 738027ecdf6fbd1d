package io.branchline.benchmarks.office;

import com.fasterxml.jackson.databind.JsonNode;
import io.branchline.office.engine.transcript.webvtt.Align;
import io.branchline.office.engine.transcript.webvtt.VttCue;
import io.branchline.office.engine.transcript.webvtt.VttFile;
import io.branchline.office.engine.transcript.webvtt.VttParser;
import io.branchline.office.engine.transcript.webvtt.VttRegion;
import io.branchline.office.engine.transcript.webvtt.VttSettings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;

/** Parser fixtures of WebVTT: regions and cues with every setting, in the words of the fixtures. */
final class VttEvaluation {
    private static final String SET = "vtt-fixtures";

    private VttEvaluation() {}

    static List<Row> run(Sets sets) {
        Map<String, byte[]> files = new TreeMap<>();
        sets.files(SET, ".tar.gz").forEach(archive -> unpack(Sets.bytes(archive), files));
        int all = 0;
        int right = 0;
        for (String name : files.keySet()) {
            byte[] wanted = files.get(name.replaceAll("\\.vtt$", ".json"));
            if (name.endsWith(".vtt") && wanted != null) {
                all++;
                right += matches(files.get(name), Sets.json(new String(wanted, StandardCharsets.UTF_8))) ? 1 : 0;
            }
        }
        return List.of(
                new Row("vtt", right + " of " + all + " fixtures parsed as they must", right / (double) all, "1.00"));
    }

    private static void unpack(byte[] archive, Map<String, byte[]> files) {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new ByteArrayInputStream(archive))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                files.put(entry.getName(), tar.readAllBytes());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean matches(byte @Nullable [] vtt, JsonNode wanted) {
        String text = new String(vtt == null ? new byte[0] : vtt, StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        VttFile file = VttParser.parse(text);
        JsonNode cues = wanted.path("cues");
        boolean same = file.cues().size() == cues.size()
                && file.regions().size() == wanted.path("regions").size();
        for (int i = 0; same && i < cues.size(); i++) {
            same = matches(file.cues().get(i), cues.get(i));
        }
        for (int i = 0; same && i < file.regions().size(); i++) {
            same = matches(file.regions().get(i), wanted.path("regions").get(i));
        }
        return same;
    }

    private static boolean matches(VttCue cue, JsonNode wanted) {
        VttSettings settings = cue.settings();
        boolean region = settings.region() == null
                ? !wanted.path("region").isObject()
                : matches(settings.region(), wanted.path("region"));
        return region
                && cue.id().equals(wanted.path("id").asText())
                && cue.startMs() == Math.round(wanted.path("startTime").asDouble() * 1000)
                && cue.endMs() == Math.round(wanted.path("endTime").asDouble() * 1000)
                && cue.text().equals(wanted.path("text").asText())
                && settings.vertical().equals(wanted.path("vertical").asText())
                && same(settings.line(), wanted.path("line"))
                && settings.snapToLines() == wanted.path("snapToLines").asBoolean()
                && word(settings.lineAlign()).equals(wanted.path("lineAlign").asText())
                && same(settings.position(), wanted.path("position"))
                && word(positionAlign(settings))
                        .equals(wanted.path("positionAlign").asText())
                && settings.size() == wanted.path("size").asDouble()
                && word(settings.align()).equals(wanted.path("align").asText());
    }

    private static boolean matches(VttRegion region, JsonNode wanted) {
        return region.lines() == wanted.path("lines").asInt()
                && region.width() == wanted.path("width").asDouble()
                && region.regionAnchorX() == wanted.path("regionAnchorX").asDouble()
                && region.regionAnchorY() == wanted.path("regionAnchorY").asDouble()
                && region.viewportAnchorX() == wanted.path("viewportAnchorX").asDouble()
                && region.viewportAnchorY() == wanted.path("viewportAnchorY").asDouble()
                && region.scrollUp() == wanted.path("scroll").asText().equals("up");
    }

    private static boolean same(@Nullable Double value, JsonNode wanted) {
        return value == null ? wanted.asText().equals("auto") : wanted.isNumber() && value == wanted.asDouble();
    }

    /** Automatic alignment of the position follows the alignment of the text. */
    private static Align positionAlign(VttSettings settings) {
        if (settings.positionAlign() != null) {
            return settings.positionAlign();
        }
        return switch (settings.align()) {
            case START, LEFT -> Align.START;
            case END, RIGHT -> Align.END;
            case CENTER -> Align.CENTER;
        };
    }

    private static String word(Align align) {
        return align == Align.CENTER ? "middle" : align.name().toLowerCase(java.util.Locale.ROOT);
    }
}
