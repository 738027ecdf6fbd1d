package io.branchline.nutrition.engine.energy;

import io.branchline.nutrition.engine.person.Age;
import io.branchline.nutrition.engine.person.Sex;

/** Energy a growing or an expecting body lays down, NASEM 2023. */
final class EnergyStored {
    private EnergyStored() {}

    /** Energy stored by growing, kcal/d, below 19 years. */
    static double growth(Sex sex, Age age) {
        boolean male = sex.isMale();
        double months = age.years() * 12;
        if (months < 3) {
            return male ? 200 : 180;
        }
        if (months < 6) {
            return male ? 50 : 60;
        }
        if (months < 36) {
            return male || months < 12 ? 20 : 15;
        }
        if (months < 48) {
            return male ? 20 : 15;
        }
        if (months < 108) {
            return 15;
        }
        if (months < 168) {
            return male ? 25 : 30;
        }
        return 20;
    }

    /** Energy stored or given up in the second and third trimester by body mass index before pregnancy, kcal/d. */
    static double deposition(double bmi) {
        if (bmi < 18.5) {
            return 300;
        }
        if (bmi < 25) {
            return 200;
        }
        return bmi < 30 ? 150 : -50;
    }
}
