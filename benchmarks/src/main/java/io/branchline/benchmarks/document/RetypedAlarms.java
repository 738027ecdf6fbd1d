package io.branchline.benchmarks.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.branchline.office.engine.document.check.Checker;
import io.branchline.office.engine.document.compose.Composer;
import io.branchline.office.engine.document.docx.DocxWriter;
import io.branchline.office.engine.document.finding.Finding;
import io.branchline.office.engine.document.reading.UnreadableDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Types published official documents again through the writer and counts what the checker says about them. They were
 * issued by the State Council, so every finding is an alarm to look at. Argument: the folder with {@code *.json.gz}.
 */
public final class RetypedAlarms {
    private RetypedAlarms() {}

    public static void main(String[] arguments) throws IOException, UnreadableDocument {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "../shared/data/office/gongwen-real");
        if (!Files.isDirectory(folder)) {
            System.out.println("No such folder: " + folder + "; nothing was measured.");
            return;
        }
        ObjectMapper json = new ObjectMapper();
        int alarms = 0;
        int characters = 0;
        List<Path> files;
        try (var listed = Files.list(folder)) {
            files = listed.filter(file -> file.toString().endsWith(".json.gz"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                JsonNode published = json.readTree(in);
                characters += published.path("text").asText().length();
                byte[] docx = DocxWriter.write(Composer.compose(Published.retyped(published)));
                List<Finding> findings = Checker.check(Checker.read(docx));
                alarms += findings.size();
                for (Finding finding : findings) {
                    System.out.printf(
                            "%s %s %s [%s] measured %s, required %s%n",
                            file.getFileName(),
                            finding.clause(),
                            finding.code(),
                            finding.excerpt(),
                            finding.measured(),
                            finding.required());
                }
            }
        }
        System.out.printf("%d documents, %d characters, %d alarms%n", files.size(), characters, alarms);
    }
}
