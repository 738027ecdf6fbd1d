package io.branchline.nutrition.engine.person;

/** The region whose classes lead an answer; the others stay visible. */
public enum Standard {
    WHO,
    CN,
    US
}
