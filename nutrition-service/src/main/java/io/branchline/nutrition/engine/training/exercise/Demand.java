package io.branchline.nutrition.engine.training.exercise;

/** What an exercise asks of the body beyond the muscles it trains; the safety rules are written about these. */
public enum Demand {
    /** Jumping or running: more than the body weight at each landing. */
    IMPACT,
    /** Loaded bending of the knee up to about a right angle. */
    KNEE_BEND,
    /** Bending of the knee beyond a right angle. */
    KNEE_DEEP,
    KNEE_TWIST,
    /** Straightening the knee against a load at the shin. */
    KNEE_SHEAR,
    KNEELING,
    /** Hands above the shoulders. */
    OVERHEAD,
    SHOULDER_LOAD,
    ELBOW_LOAD,
    /** Body weight on the extended hand. */
    WRIST_LOAD,
    WRIST_FLEX,
    GRIP,
    NECK_LOAD,
    /** Rounding or twisting of the spine under effort. */
    SPINE_FLEX,
    SPINE_LOAD,
    HIP_END_RANGE,
    /** Weight resting on the front of the pelvis. */
    HIP_PRESSURE,
    ANKLE_LOAD,
    SINGLE_LEG,
    /** A loss of balance is likely and nothing is there to hold. */
    FALL_RISK,
    FLOOR,
    SUPINE,
    PRONE,
    /** Head below the heart. */
    INVERSION,
    BELLY_PRESSURE,
    /** A long hold at high tension. */
    ISOMETRIC,
    /** Near-maximal effort that tempts to hold the breath. */
    STRAIN,
    CONTACT,
    /** A ball may strike the body. */
    BALL_RISK,
    WATER,
    TRAFFIC,
    /** Made for children. */
    PLAYFUL
}
