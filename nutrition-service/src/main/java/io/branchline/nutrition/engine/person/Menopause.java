package io.branchline.nutrition.engine.person;

/** When the end of a woman's periods may be stated, and when it changes what she needs: the iron she no longer loses. */
public final class Menopause {
    /** Youngest age it is accepted at, years; before 40 it is premature and rare (WHO, Menopause, 2024). */
    public static final int YOUNGEST = 30;

    private static final int MOSTLY_FROM = 45;
    private static final int MOSTLY_UNTIL = 60;
    private static final int CHINA_FROM = 50;
    private static final int CHINA_UNTIL = 65;

    private Menopause() {}

    /** Whether it can be true of this person: not of a man, in pregnancy, while breastfeeding, or below 30 years. */
    public static boolean isPlausible(Person person) {
        Age age = person.age();
        return person.sex() != Sex.MALE
                && person.maternity().state() == Maternity.State.NONE
                && (age == null || age.years() >= YOUNGEST);
    }

    /** Whether the answer is open and would change a target: at the ages China divides by it, elsewhere at 45 to 59. */
    public static boolean isWorthAsking(Person person) {
        Age age = person.age();
        if (person.sex() != Sex.FEMALE || age == null || person.history().postmenopausal() != null) {
            return false;
        }
        boolean china = person.standard() == Standard.CN;
        double years = age.years();
        return isPlausible(person)
                && years >= (china ? CHINA_FROM : MOSTLY_FROM)
                && years < (china ? CHINA_UNTIL : MOSTLY_UNTIL);
    }
}
