package io.branchline.office.question;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A question in English or Chinese. */
record Asked(@NotBlank @Size(max = 500) String question) {
    static final String EXAMPLE = "{\"question\":\"Who sends the release notes to support?\"}";
}
