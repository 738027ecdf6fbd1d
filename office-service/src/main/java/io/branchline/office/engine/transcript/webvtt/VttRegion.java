package io.branchline.office.engine.transcript.webvtt;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A region (W3C WebVTT 6.2); anchors and width in percent. */
public record VttRegion(
        String id,
        double width,
        int lines,
        double regionAnchorX,
        double regionAnchorY,
        double viewportAnchorX,
        double viewportAnchorY,
        boolean scrollUp) {
    private static final Pattern ANCHOR = Pattern.compile("([\\d.]+%),([\\d.]+%)");
    private static final int DEFAULT_LINES = 3;

    static VttRegion named(String id) {
        return new VttRegion(id, 100, DEFAULT_LINES, 0, 100, 0, 100, false);
    }

    /** The settings of a region: {@code name:value}, or {@code name=value} as files before 2014 have it. */
    static VttRegion parse(String settings) {
        VttRegion region = named("");
        for (String setting : settings.strip().split("\\s+")) {
            int cut = setting.indexOf('=') > 0 ? setting.indexOf('=') : setting.indexOf(':');
            if (cut > 0 && cut < setting.length() - 1) {
                region = region.with(setting.substring(0, cut), setting.substring(cut + 1));
            }
        }
        return region;
    }

    private VttRegion with(String name, String value) {
        Matcher anchor = ANCHOR.matcher(value);
        double x = anchor.matches() ? VttSettings.percent(anchor.group(1)) : -1;
        double y = anchor.matches() ? VttSettings.percent(anchor.group(2)) : -1;
        boolean anchored = x >= 0 && y >= 0;
        return switch (name) {
            case "id" ->
                new VttRegion(
                        value, width, lines, regionAnchorX, regionAnchorY, viewportAnchorX, viewportAnchorY, scrollUp);
            case "width" -> {
                double percent = VttSettings.percent(value);
                yield percent < 0
                        ? this
                        : new VttRegion(
                                id,
                                percent,
                                lines,
                                regionAnchorX,
                                regionAnchorY,
                                viewportAnchorX,
                                viewportAnchorY,
                                scrollUp);
            }
            case "lines" ->
                value.matches("\\d{1,6}")
                        ? new VttRegion(
                                id,
                                width,
                                Integer.parseInt(value),
                                regionAnchorX,
                                regionAnchorY,
                                viewportAnchorX,
                                viewportAnchorY,
                                scrollUp)
                        : this;
            case "regionanchor" ->
                anchored ? new VttRegion(id, width, lines, x, y, viewportAnchorX, viewportAnchorY, scrollUp) : this;
            case "viewportanchor" ->
                anchored ? new VttRegion(id, width, lines, regionAnchorX, regionAnchorY, x, y, scrollUp) : this;
            case "scroll" ->
                new VttRegion(
                        id,
                        width,
                        lines,
                        regionAnchorX,
                        regionAnchorY,
                        viewportAnchorX,
                        viewportAnchorY,
                        value.equals("up"));
            default -> this;
        };
    }
}
