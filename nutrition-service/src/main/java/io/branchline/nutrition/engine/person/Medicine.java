package io.branchline.nutrition.engine.person;

/** Medicine groups that interact with food, weight change or exercise. */
public enum Medicine {
    INSULIN,
    SULFONYLUREA,
    METFORMIN,
    SGLT2_INHIBITOR,
    GLP1_AGONIST,
    WARFARIN,
    ANTIHYPERTENSIVE,
    POTASSIUM_SPARING,
    DIURETIC,
    BETA_BLOCKER,
    STATIN,
    LITHIUM,
    MAO_INHIBITOR,
    LEVOTHYROXINE,
    CORTICOSTEROID
}
