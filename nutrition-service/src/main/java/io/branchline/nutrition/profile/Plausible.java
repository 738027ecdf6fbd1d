package io.branchline.nutrition.profile;

import io.branchline.kit.Problem;
import io.branchline.nutrition.engine.body.BodyMassIndex;
import io.branchline.nutrition.engine.measure.Measure;
import io.branchline.nutrition.engine.person.Age;
import io.branchline.nutrition.engine.person.Maternity;
import io.branchline.nutrition.engine.person.Menopause;
import io.branchline.nutrition.engine.person.Person;
import io.branchline.nutrition.engine.person.Sex;
import java.util.Map;

/** Refuses facts and values that cannot belong to one person, with the field that is wrong. */
public final class Plausible {
    private static final int YOUNGEST_MOTHER = 10;
    private static final int OLDEST_MOTHER = 61;
    private static final double LEAST_BMI = 5;
    private static final double LARGEST_BMI = 200;

    private Plausible() {}

    /** The person, when everything said of them can be true together. */
    public static Person person(Person person) {
        if (person.sex() == Sex.MALE && person.maternity().state() != Maternity.State.NONE) {
            throw Problem.invalid("/sex", "implausible", "pregnancy and lactation need sex FEMALE", "孕期或哺乳期的性别须为女性");
        }
        Age age = person.age();
        boolean maternal = person.maternity().state() != Maternity.State.NONE;
        if (maternal && age != null && (age.years() < YOUNGEST_MOTHER || age.years() >= OLDEST_MOTHER)) {
            throw Problem.invalid(
                    "/birthDate",
                    "implausible",
                    "pregnancy and lactation are accepted from 10 to 60 years",
                    "孕期或哺乳期的年龄须在 10–60 岁之间");
        }
        if (Boolean.TRUE.equals(person.history().postmenopausal()) && !Menopause.isPlausible(person)) {
            throw Problem.invalid(
                    "/postmenopausal",
                    "implausible",
                    "can be true of women from 30 years who are neither pregnant nor breastfeeding",
                    "仅适用于 30 岁及以上、非孕期且非哺乳期的女性");
        }
        values(person.measures());
        Double height = person.measures().get(Measure.HEIGHT);
        if (age != null && height != null && height > tallest(age)) {
            throw Problem.invalid(
                    "/heightCm",
                    "implausible",
                    "no child of that age is taller than %.0f cm".formatted(tallest(age)),
                    "该年龄儿童的身高不会超过 %.0f 厘米".formatted(tallest(age)));
        }
        return person;
    }

    /** Above the tallest child on record (163 cm at 5 years, 188 cm at 8, 198 cm at 10: Guinness World Records, R. Wadlow), cm. */
    private static double tallest(Age age) {
        return age.years() < 2 ? 130 : age.years() < 6 ? 170 : age.years() < 11 ? 205 : Double.POSITIVE_INFINITY;
    }

    private static void values(Map<Measure, Double> values) {
        Double height = values.get(Measure.HEIGHT);
        Double weight = values.get(Measure.WEIGHT);
        if (height != null && weight != null) {
            double bmi = BodyMassIndex.of(weight, height);
            if (bmi < LEAST_BMI || bmi > LARGEST_BMI) {
                throw Problem.invalid(
                        "/weightKg",
                        "implausible",
                        "height and weight do not fit one body (index 5–200 kg/m²)",
                        "身高与体重不相符（体质指数应在 5–200 kg/m² 之间）");
            }
        }
    }
}
