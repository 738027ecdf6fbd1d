package io.branchline.nutrition.engine.risk;

/** Variants of PREVENT by what is known beside the base values. */
public enum Model {
    BASE,
    UACR,
    HBA1C,
    SDI,
    FULL
}
