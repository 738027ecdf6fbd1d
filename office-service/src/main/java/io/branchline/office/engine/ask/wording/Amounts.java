package io.branchline.office.engine.ask.wording;

/** Patterns of numbers, in figures and in words. */
final class Amounts {
    /** Without "one", which mostly stands for something else. */
    static final String ENGLISH =
            "\\d+(?:[.,]\\d+)*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ]\\w+)?";

    static final String HAN = "[\\d〇零一二两三四五六七八九十百千半]+";

    private Amounts() {}
}
