package io.branchline.nutrition.engine.finding;

/** What must not be planned automatically for a person with a red flag. */
public enum Blocked {
    /** A goal of losing weight. */
    WEIGHT_LOSS,
    /** A goal of gaining weight. */
    WEIGHT_GAIN,
    /** Any plan below the estimated energy requirement. */
    ENERGY_DEFICIT,
    /** Fasting or leaving out meals. */
    FASTING,
    /** Less than 130 g carbohydrate a day. */
    LOW_CARBOHYDRATE,
    /** More than 0.8 g protein per kg and day. */
    HIGH_PROTEIN,
    /** Raising potassium, also by salt substitutes. */
    HIGH_POTASSIUM,
    /** Sudden change of vitamin K intake. */
    VITAMIN_K_CHANGE,
    /** Food or drink with alcohol. */
    ALCOHOL,
    /** Aged cheese, cured meat and other food rich in tyramine. */
    TYRAMINE,
    /** Vigorous exercise without medical clearance. */
    VIGOROUS_EXERCISE,
    /** Any automatic meal plan. */
    MEAL_PLAN,
    /** Any automatic exercise plan. */
    EXERCISE_PLAN
}
