package io.branchline.office.engine.transcript.webvtt;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a cue is placed (W3C WebVTT 6.4); a setting that cannot be read leaves its default.
 *
 * @param vertical empty, {@code rl} or {@code lr}
 * @param line null for automatic; a line number when {@code snapToLines}, else percent
 * @param position percent, null for automatic
 * @param positionAlign null for automatic: it then follows {@code align}
 */
public record VttSettings(
        @Nullable VttRegion region,
        String vertical,
        @Nullable Double line,
        boolean snapToLines,
        Align lineAlign,
        @Nullable Double position,
        @Nullable Align positionAlign,
        double size,
        Align align) {
    private static final Pattern PERCENT = Pattern.compile("\\d{1,9}(?:\\.\\d{1,9})?%");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(?:\\.\\d{1,9})?");
    private static final Map<String, Align> ALIGN = Map.of(
            "start",
            Align.START,
            "center",
            Align.CENTER,
            "middle",
            Align.CENTER,
            "end",
            Align.END,
            "left",
            Align.LEFT,
            "right",
            Align.RIGHT);
    private static final Map<String, Align> PLACE = Map.of(
            "line-left",
            Align.START,
            "start",
            Align.START,
            "center",
            Align.CENTER,
            "middle",
            Align.CENTER,
            "line-right",
            Align.END,
            "end",
            Align.END);

    /** What a cue has that says nothing. */
    public static final VttSettings DEFAULT =
            new VttSettings(null, "", null, true, Align.START, null, null, 100, Align.CENTER);

    static VttSettings parse(String text, List<VttRegion> regions) {
        VttSettings settings = DEFAULT;
        for (String setting : text.strip().split("[ \\t]+")) {
            int colon = setting.indexOf(':');
            if (colon > 0 && colon < setting.length() - 1) {
                settings = settings.with(setting.substring(0, colon), setting.substring(colon + 1), regions);
            }
        }
        return settings;
    }

    private VttSettings with(String name, String value, List<VttRegion> regions) {
        String[] parts = value.split(",", 2);
        return switch (name) {
            case "region" ->
                region(regions.stream()
                        .filter(region -> region.id().equals(value))
                        .reduce((first, last) -> last)
                        .orElse(null));
            case "vertical" ->
                value.equals("rl") || value.equals("lr")
                        ? new VttSettings(
                                region, value, line, snapToLines, lineAlign, position, positionAlign, size, align)
                        : this;
            case "line" -> line(parts[0], parts.length > 1 ? PLACE.get(parts[1]) : null);
            case "position" -> position(parts[0], parts.length > 1 ? PLACE.get(parts[1]) : null);
            case "size" ->
                percent(value) < 0
                        ? this
                        : new VttSettings(
                                region,
                                vertical,
                                line,
                                snapToLines,
                                lineAlign,
                                position,
                                positionAlign,
                                percent(value),
                                align);
            case "align" ->
                new VttSettings(
                        region,
                        vertical,
                        line,
                        snapToLines,
                        lineAlign,
                        position,
                        positionAlign,
                        size,
                        ALIGN.getOrDefault(value, align));
            default -> this;
        };
    }

    private VttSettings region(@Nullable VttRegion named) {
        return new VttSettings(named, vertical, line, snapToLines, lineAlign, position, positionAlign, size, align);
    }

    private VttSettings line(String value, @Nullable Align side) {
        double percent = percent(value);
        boolean number = NUMBER.matcher(value).matches();
        if (percent < 0 && !number) {
            return this;
        }
        double at = number ? Double.parseDouble(value) + 0.0 : percent;
        return new VttSettings(
                region, vertical, at, number, side == null ? lineAlign : side, position, positionAlign, size, align);
    }

    private VttSettings position(String value, @Nullable Align side) {
        double percent = percent(value);
        return percent < 0
                ? this
                : new VttSettings(region, vertical, line, snapToLines, lineAlign, percent, side, size, align);
    }

    /** A percentage from 0 to 100; -1 when it is none. */
    static double percent(String value) {
        if (!PERCENT.matcher(value).matches()) {
            return -1;
        }
        double percent = Double.parseDouble(value.substring(0, value.length() - 1));
        return percent <= 100 ? percent : -1;
    }
}
