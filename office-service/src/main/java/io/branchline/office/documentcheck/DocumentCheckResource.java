package io.branchline.office.documentcheck;

import com.fasterxml.jackson.annotation.JsonIncludeProperties;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.branchline.kit.Language;
import io.branchline.kit.Problem;
import io.branchline.kit.WebConventions;
import io.branchline.office.engine.document.check.Checker;
import io.branchline.office.engine.document.correct.Correction;
import io.branchline.office.engine.document.finding.Finding;
import io.branchline.office.engine.document.reading.UnreadableDocument;
import io.branchline.office.engine.document.recognise.Recognised;
import io.branchline.office.engine.text.Text;
import io.quarkus.resteasy.reactive.jackson.CustomDeserialization;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Type;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/office/document-checks")
@Tag(name = "Document checks", description = "Word files held against GB/T 9704-2012, clause by clause")
class DocumentCheckResource {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final int LARGEST_BASE64 = 20_000_000;
    private static final int LARGEST_FILE = 20 << 20;
    private final Language language;

    DocumentCheckResource(Language language) {
        this.language = language;
    }

    /**
     * A Word file of up to 15 MB in base64, 20,000,000 characters; the same operation takes the bare file, up to 20 MB, under its
     * own content type.
     */
    @JsonIncludeProperties("file")
    record NewCheck(@NotBlank @Size(max = LARGEST_BASE64) String file) {
        static final String EXAMPLE = "{\"file\":\"" + ExampleFile.BASE64 + "\"}";

        /** Reads a file that is longer than other texts; a field that is none of ours is refused before its value is kept. */
        public static final class Body implements BiFunction<ObjectMapper, Type, ObjectReader> {
            private static final JsonFactory BOUNDED = WebConventions.bounded(LARGEST_BASE64);

            @Override
            public ObjectReader apply(ObjectMapper mapper, Type type) {
                return mapper.readerFor(mapper.constructType(type))
                        .with(BOUNDED)
                        .with(DeserializationFeature.FAIL_ON_IGNORED_PROPERTIES);
            }
        }
    }

    /**
     * What was found. {@code corrected} is the corrected copy in base64, absent when tables or pictures would be lost or the text is too long.
     */
    record CheckView(
            String format,
            @Nullable String kind,
            String title,
            int errors,
            int warnings,
            List<FindingView> findings,
            @Nullable String corrected) {}

    /**
     * One finding; {@code paragraph} counts the body's paragraphs from 0, absent for the page as a whole.
     *
     * @param needsPerson the corrected copy does not mend it, because a fact is missing or the meaning is open
     */
    record FindingView(
            String clause,
            String code,
            Finding.Severity severity,
            @Nullable Integer paragraph,
            String excerpt,
            String measured,
            String required,
            boolean needsPerson,
            String text) {
        private static final Text PERSON =
                new Text(" A person must mend this; the corrected copy leaves it open.", "此项需人工处理，修正稿未代为改定。");

        static FindingView of(Finding finding, boolean needsPerson, Locale locale) {
            return new FindingView(
                    finding.clause(),
                    finding.code(),
                    finding.severity(),
                    finding.paragraph() < 0 ? null : finding.paragraph(),
                    finding.excerpt(),
                    finding.measured(),
                    finding.required(),
                    needsPerson,
                    finding.text().in(locale) + (needsPerson ? PERSON.in(locale) : ""));
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @CustomDeserialization(NewCheck.Body.class)
    @Operation(operationId = "checkDocument", summary = "Check a Word file clause by clause and get a corrected copy")
    public CheckView check(
            @RequestBody(content = @Content(examples = @ExampleObject(name = "file", value = NewCheck.EXAMPLE)))
                    @Valid
                    @NotNull
                    NewCheck request) {
        return view(decoded(request.file()));
    }

    @POST
    @Consumes(DOCX)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public CheckView check(byte[] file) {
        return view(file);
    }

    @POST
    @Consumes(DOCX)
    @Produces(DOCX + ";qs=0.5")
    @ResponseHeader(name = "Content-Disposition", value = "attachment; filename=\"corrected.docx\"")
    @Operation(hidden = true)
    public byte[] correct(byte[] file) {
        return Correction.of(read(file))
                .copy()
                .orElseThrow(() -> Problem.unprocessable(
                        "not-correctable",
                        "The file holds tables or pictures that a corrected copy would lose, or more text than one can hold.",
                        "文件含有表格或图片，或者正文过长，无法生成修正稿而不丢失内容。"));
    }

    private CheckView view(byte[] file) {
        Recognised read = read(file);
        Correction correction = Correction.of(read);
        List<Finding> findings = correction.findings();
        int errors = (int) findings.stream()
                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .count();
        return new CheckView(
                read.format().name(),
                read.kind() == null ? null : read.kind().name(),
                read.title(),
                errors,
                findings.size() - errors,
                findings.stream()
                        .map(finding -> FindingView.of(finding, correction.needsPerson(finding), language.locale()))
                        .toList(),
                correction
                        .copy()
                        .map(bytes -> Base64.getEncoder().encodeToString(bytes))
                        .orElse(null));
    }

    private static Recognised read(byte[] file) {
        if (file.length > LARGEST_FILE) {
            throw new Problem(413, "too-large", "The file is larger than 20 MB.", "文件超过20 MB。");
        }
        try {
            return Checker.read(file);
        } catch (UnreadableDocument e) {
            throw Problem.invalid("/file", e.code(), e.text().en(), e.text().zh());
        }
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getMimeDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw Problem.invalid("/file", "not-base64", "this is not base64", "不是有效的 base64 内容");
        }
    }
}
