package io.branchline.office.engine.document.official;

/** Which way a document goes: to a superior (上行), an equal (平行), or downwards and to the public (下行). */
public enum Direction {
    UPWARD,
    LEVEL,
    DOWNWARD
}
