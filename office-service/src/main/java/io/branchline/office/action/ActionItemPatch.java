package io.branchline.office.action;

import io.branchline.office.engine.minutes.ActionItem.Status;
import jakarta.validation.constraints.NotNull;

/** What may be changed here; the words are changed in the minutes. */
record ActionItemPatch(@NotNull Status status) {
    static final String EXAMPLE = "{\"status\":\"DONE\"}";
}
