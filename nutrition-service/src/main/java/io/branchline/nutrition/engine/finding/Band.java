package io.branchline.nutrition.engine.finding;

import io.branchline.nutrition.engine.text.Text;
import java.util.List;

/**
 * A class of a standard: it holds from its lower bound (included) up to the next band's.
 *
 * @param code stable name of the class
 * @param from lowest value of the class, in the unit of the value
 */
public record Band(double from, String code, Severity severity, Text text) {

    /** A band with its label in both languages. */
    public static Band from(double from, String code, Severity severity, String en, String zh) {
        return new Band(from, code, severity, new Text(en, zh));
    }

    /** The band of a value; bands are in rising order and the first is open downwards. */
    public static Band of(double value, List<Band> bands) {
        Band found = bands.get(0);
        for (Band band : bands) {
            if (value >= band.from) {
                found = band;
            }
        }
        return found;
    }
}
