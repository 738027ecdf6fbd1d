package io.branchline.office.engine.document.page;

import org.jspecify.annotations.Nullable;

/** The page of the last section, in millimetres; grid pitch in points, null without grid. */
public record ReadPage(
        double widthMm,
        double heightMm,
        double topMm,
        double bottomMm,
        double leftMm,
        double rightMm,
        double footerMm,
        double headerMm,
        @Nullable Double gridPt,
        double gridCharacterPt) {}
