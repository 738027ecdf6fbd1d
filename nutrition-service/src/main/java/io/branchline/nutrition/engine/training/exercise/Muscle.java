package io.branchline.nutrition.engine.training.exercise;

/** A muscle or muscle region and the major group it counts for. */
public enum Muscle {
    QUADRICEPS(MuscleGroup.LEGS),
    HAMSTRINGS(MuscleGroup.LEGS),
    CALVES(MuscleGroup.LEGS),
    SHINS(MuscleGroup.LEGS),
    GLUTES(MuscleGroup.HIPS),
    ADDUCTORS(MuscleGroup.HIPS),
    ABDUCTORS(MuscleGroup.HIPS),
    UPPER_BACK(MuscleGroup.BACK),
    LATS(MuscleGroup.BACK),
    LOWER_BACK(MuscleGroup.BACK),
    CHEST(MuscleGroup.CHEST),
    ABDOMINALS(MuscleGroup.ABDOMEN),
    SHOULDERS(MuscleGroup.SHOULDERS),
    BICEPS(MuscleGroup.ARMS),
    TRICEPS(MuscleGroup.ARMS),
    FOREARMS(MuscleGroup.ARMS),
    NECK(MuscleGroup.OTHER),
    PELVIC_FLOOR(MuscleGroup.OTHER);

    private final MuscleGroup group;

    Muscle(MuscleGroup group) {
        this.group = group;
    }

    public MuscleGroup group() {
        return group;
    }
}
