package io.branchline.nutrition.engine.training.person;

import io.branchline.nutrition.engine.text.Text;

/** Anything about a person that rules out exercises or changes the dose: the safety tables name it by its code. */
public sealed interface Restriction permits HealthCondition, PainArea, Medicine, BodyState {

    /** The word of the safety tables. */
    String code();

    Text text();
}
