package io.branchline.office.template;

import io.branchline.office.engine.template.Layout;
import io.branchline.office.engine.template.Section;
import io.branchline.office.engine.template.SectionKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A template as a client writes it. */
record NewTemplate(
        @NotBlank @Size(max = 100) String name,
        @NotNull Layout layout,
        @NotEmpty @Size(max = 40) List<@Valid @NotNull Part> sections) {
    static final String EXAMPLE = """
            {"name":"Sales call","layout":"SECTIONS","sections":[{"kind":"ATTENDANCE"},{"kind":"SUMMARY","limit":3},\
            {"kind":"ACTION_ITEMS","heading":"Promised to the customer"},{"kind":"FIXED_TEXT","heading":"Confidential",\
            "text":"For the account team only."}]}""";

    /** One section; {@code heading} in place of the usual one, {@code text} for a fixed text. */
    record Part(
            @NotNull SectionKind kind,
            @Nullable @Size(max = 100) String heading,
            @Nullable @Min(1) @Max(500) Integer limit,
            @Nullable @Size(max = 2000) String text) {
        Section section() {
            return new Section(kind, heading, limit, text);
        }

        static Part of(Section section) {
            return new Part(section.kind(), section.heading(), section.limit(), section.text());
        }
    }
}
