package io.branchline.nutrition.foodimport;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The files of a small release as text; larger ones are sent as a zip archive. */
record NewImport(@NotNull @Size(min = 1, max = 10) List<@NotNull @Valid TextFile> files) {
    /** A file by the name it has in the release. */
    record TextFile(
            @NotBlank @Size(max = 120) String name,
            @NotNull @Size(max = 20_000_000) String content) {}
}
