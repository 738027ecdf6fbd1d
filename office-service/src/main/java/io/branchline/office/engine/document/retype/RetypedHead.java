package io.branchline.office.engine.document.retype;

import io.branchline.office.engine.document.layout.Role;
import io.branchline.office.engine.document.official.Control;
import io.branchline.office.engine.document.official.Format;
import io.branchline.office.engine.document.page.ReadLine;
import io.branchline.office.engine.document.recognise.Recognised;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The head of an existing document, written to clause 7.2. */
record RetypedHead(
        Control control,
        List<String> issuers,
        String mark,
        @Nullable String number,
        List<String> signers) {
    static RetypedHead of(Recognised document) {
        List<String> marks = document.all(Role.MARK).stream()
                .map(part -> part.text().replace("\n", ""))
                .toList();
        List<String> signatures = RetypedSigners.signatures(document);
        String mark = document.format() == Format.LETTER
                ? document.file().firstHeader().stream()
                        .filter(line -> !line.isBlank())
                        .map(ReadLine::text)
                        .findFirst()
                        .orElse("")
                        .strip()
                : marks.isEmpty() ? "" : marks.get(0);
        List<String> issuers = marks.size() > 1
                ? marks.stream().filter(name -> !name.equals("文件")).toList()
                : List.of(mark.replaceAll("(文件|令|会议纪要)$", ""));
        if (mark.isEmpty() && !signatures.isEmpty()) {
            mark = signatures.get(0) + "文件";
            issuers = signatures;
        }
        return new RetypedHead(
                RetypedControl.of(document), issuers, mark, RetypedNumber.of(document), RetypedSigners.of(document));
    }
}
