package io.branchline.nutrition.engine.measure;

/** Units a value may be given in; a bare number never changes its unit. */
public enum Unit {
    KG("kg"),
    LB("lb"),
    JIN("斤"),
    CM("cm"),
    MM("mm"),
    M("m"),
    IN("in"),
    FT("ft"),
    PERCENT("%"),
    MMHG("mmHg"),
    KPA("kPa"),
    PER_MIN("/min"),
    MMOL_L("mmol/L"),
    MG_DL("mg/dL"),
    MMOL_MOL("mmol/mol"),
    ML_MIN_173M2("mL/min/1.73 m²"),
    MG_G("mg/g"),
    MG_MMOL("mg/mmol"),
    UMOL_L("µmol/L");

    private final String symbol;

    Unit(String symbol) {
        this.symbol = symbol;
    }

    /** As printed. */
    public String symbol() {
        return symbol;
    }
}
