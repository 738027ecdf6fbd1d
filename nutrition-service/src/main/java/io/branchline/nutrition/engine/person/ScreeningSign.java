package io.branchline.nutrition.engine.person;

/** Signs a person may report; several of them point to an eating disorder or to illness that must be seen by a doctor. */
public enum ScreeningSign {
    VOMITS_AFTER_MEALS,
    LOSS_OF_CONTROL_EATING,
    FEELS_FAT_THOUGH_THIN,
    FOOD_DOMINATES_LIFE,
    USES_LAXATIVES_FOR_WEIGHT,
    MISSED_PERIODS,
    UNINTENDED_WEIGHT_LOSS,
    CHEST_PAIN,
    FAINTING,
    SWALLOWING_DIFFICULTY
}
