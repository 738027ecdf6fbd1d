package io.branchline.deploy.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Prints what the journey found, and keeps the files it brought home. */
final class Story {
    private static final int WIDTH = 100;

    private final PrintStream out;
    private final Locale locale;
    private final Path folder;
    private final List<Path> files = new ArrayList<>();

    Story(PrintStream out, Locale locale, Path folder) {
        this.out = out;
        this.locale = locale;
        this.folder = folder;
    }

    boolean chinese() {
        return locale.getLanguage().equals("zh");
    }

    /** The text in the language of the journey. */
    String say(String english, String chinese) {
        return chinese() ? chinese : english;
    }

    void heading(String english, String chinese) {
        out.printf("%n── %s %s%n", say(english, chinese), "─".repeat(8));
    }

    void line(String format, Object... values) {
        String text = String.format(Locale.ROOT, format, values);
        String shown = text.length() > WIDTH ? text.substring(0, WIDTH - 1) + "…" : text;
        out.println("   " + shown);
    }

    void failed(String step, Exception reason) {
        out.printf("   ✗ %s: %s%n", step, reason.getMessage());
    }

    void keep(String name, byte[] content) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(name);
        Files.write(file, content);
        files.add(file);
    }

    void listFiles() throws IOException {
        heading("Files", "文件");
        for (Path file : files) {
            line("%s  (%,d bytes)", file, Files.size(file));
        }
    }

    /** The text of a field, or an empty one. */
    static String text(JsonNode node, String field) {
        return node.path(field).asText("");
    }

    /** A number without needless decimals. */
    static String number(JsonNode node, String field) {
        double value = node.path(field).asDouble();
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%.1f", value);
    }
}
