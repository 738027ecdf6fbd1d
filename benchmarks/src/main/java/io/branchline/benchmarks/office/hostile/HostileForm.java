package io.branchline.benchmarks.office.hostile;

import io.branchline.benchmarks.office.hostile.call.Hostile;
import io.branchline.benchmarks.office.hostile.call.Upload;
import io.branchline.benchmarks.office.hostile.word.RawZip;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Forms for the transcript of a meeting that are too large, of too many parts, or none. */
final class HostileForm {
    private static final String FILE = "Content-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n";

    private static final String NAMED = "Content-Disposition: form-data; name=\"a\"\r\n";

    private HostileForm() {}

    static List<Hostile> all() {
        List<Hostile> forms = new ArrayList<>();
        add(forms, "large file", () -> part(FILE, "a".repeat(20_000_000)));
        add(forms, "file of 23 MB", () -> part(FILE, "a".repeat(23 << 20)));
        add(
                forms,
                "100,000 parts",
                () -> part("Content-Disposition: form-data; name=\"a\"\r\n", "a")
                        .repeat(100_000));
        add(forms, "100,000 files", () -> part(FILE, "a").repeat(100_000));
        add(
                forms,
                "large field",
                () -> part("Content-Disposition: form-data; name=\"file\"\r\n", "a".repeat(20_000_000)));
        add(forms, "large head", () -> part("X: " + "a".repeat(10_000_000) + "\r\n" + FILE, "Ann: Hello."));
        add(forms, "many heads", () -> part("X: a\r\n".repeat(500_000) + FILE, "Ann: Hello."));
        add(forms, "name that climbs", () -> part(FILE.replace("a.txt", "../../../../tmp/a.txt"), "Ann: \0\0\0"));
        add(forms, "large name", () -> part(FILE.replace("a.txt", "a".repeat(1_000_000)), "\0\0\0"));
        add(forms, "2,000,000 heads", () -> "--cut\r\n" + manyHeads() + FILE + "\r\nAnn: Hello.\r\n");
        add(forms, "heads hidden from a counter", () -> "--cut-\r\n\r\n" + manyHeads() + FILE + "\r\nAnn: Hello.\r\n");
        add(forms, "charset unknown", () -> part("Content-Type: text/plain; charset=none\r\n" + NAMED, "Ann: Hello."));
        add(forms, "type unreadable", () -> part("Content-Type: /\r\n" + NAMED, "Ann: Hello."));
        add(forms, "file name unreadable", () -> part(FILE.replace("filename", "filename*"), "Ann: Hello."));
        add(forms, "without end", () -> "--cut\r\n" + FILE + "\r\nAnn: Hello.");
        add(forms, "without parts", () -> "--cut--\r\n");
        add(forms, "empty", () -> "");
        add(forms, "nothing but cuts", () -> "--cut\r\n".repeat(1_000_000));
        add(
                forms,
                "packed part",
                () -> part(
                        FILE + "Content-Encoding: gzip\r\nContent-Transfer-Encoding: base64\r\n",
                        "!".repeat(1_000_000)));
        add(forms, "file twice", () -> part(FILE, "Ann: Hello.") + part(FILE, "\0\0\0"));
        forms.add(Upload.text(
                "form without boundary", Upload.TRANSCRIPT, "multipart/form-data", () -> part(FILE, "Ann: Hello.")));
        forms.add(new Upload("form with a bomb", Upload.TRANSCRIPT, Upload.FORM, HostileForm::bomb));
        return forms;
    }

    private static void add(List<Hostile> forms, String name, Supplier<String> parts) {
        forms.add(Upload.text("form " + name, Upload.TRANSCRIPT, Upload.FORM, () -> {
            String form = parts.get();
            return form.endsWith("\r\n") && form.startsWith("--cut") && !form.endsWith("--\r\n")
                    ? form + "--cut--\r\n"
                    : form;
        }));
    }

    private static String part(String head, String content) {
        return "--cut\r\n" + head + "\r\n" + content + "\r\n";
    }

    /** Each of another name, so that each is kept. */
    private static String manyHeads() {
        StringBuilder heads = new StringBuilder();
        for (int i = 0; i < 2_000_000; i++) {
            heads.append(Integer.toString(i, Character.MAX_RADIX)).append(":\r\n");
        }
        return heads.toString();
    }

    private static byte[] bomb() {
        byte[] zip =
                new RawZip().add(RawZip.DOCUMENT, "<a>" + " ".repeat(7_000_000)).bytes();
        String packed = new String(zip, StandardCharsets.ISO_8859_1);
        return (part(FILE.replace("txt", "docx"), packed) + "--cut--\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }
}
