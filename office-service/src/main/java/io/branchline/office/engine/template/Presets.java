package io.branchline.office.engine.template;

import io.branchline.office.engine.text.DataLines;
import io.branchline.office.engine.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The templates everybody has; the table is {@code data/minutes-templates.csv}. */
public final class Presets {
    private static final List<Preset> ALL = load();

    private Presets() {}

    /** A preset with its stable id. */
    public record Preset(UUID id, String code, Text name, Layout layout, List<SectionKind> kinds) {
        /** The template with its name in a language. */
        public RecordTemplate template(Locale locale) {
            return new RecordTemplate(
                    name.in(locale),
                    layout,
                    kinds.stream()
                            .map(kind -> new Section(kind, null, null, null))
                            .toList());
        }
    }

    /** All of them, in the order of the table. */
    public static List<Preset> all() {
        return ALL;
    }

    /** The preset of that id. */
    public static Optional<Preset> find(UUID id) {
        return ALL.stream().filter(preset -> preset.id().equals(id)).findFirst();
    }

    /** The preset that fits when nobody chooses: the official record in Chinese, Robert's Rules in English. */
    public static Preset usual(boolean chinese) {
        String code = chinese ? "official" : "roberts-rules";
        return ALL.stream()
                .filter(preset -> preset.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<Preset> load() {
        return DataLines.rows("minutes-templates.csv").stream()
                .map(Presets::preset)
                .toList();
    }

    private static Preset preset(String line) {
        String[] cells = line.split(",", -1);
        UUID id = UUID.nameUUIDFromBytes(("minutes-template " + cells[0]).getBytes(StandardCharsets.UTF_8));
        List<SectionKind> kinds =
                Arrays.stream(cells[4].split(" ")).map(SectionKind::valueOf).toList();
        return new Preset(id, cells[0], new Text(cells[1], cells[2]), Layout.valueOf(cells[3]), kinds);
    }
}
