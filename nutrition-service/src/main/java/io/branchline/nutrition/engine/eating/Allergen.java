package io.branchline.nutrition.engine.eating;

/** The union of what must be declared by FDA (9), Regulation (EU) 1169/2011 Annex II (14) and GB 7718-2025 (8). */
public enum Allergen {
    MILK,
    EGG,
    FISH,
    CRUSTACEAN,
    MOLLUSC,
    TREE_NUT,
    PEANUT,
    WHEAT,
    GLUTEN,
    SOY,
    SESAME,
    CELERY,
    MUSTARD,
    LUPIN,
    SULPHITE
}
